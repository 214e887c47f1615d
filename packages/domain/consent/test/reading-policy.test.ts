import { type FileState, joinPersonal, type Module, type ReadingRequest } from '@koordinace/kernel';
import { withoutRule } from '@koordinace/kernel/testing';
import { people } from '@koordinace/people';
import { smallDoor } from '@koordinace/people/testing';
import type { RuleId } from '@koordinace/rulebook';
import { describe, expect, it } from 'vitest';
import { type ConsentRecord, consent, consentRecord } from '../src/index.js';
import { actOn, fileAfter, marie, personFile, worldWith } from '../src/testing/index.js';

const josef = 'person-josef';
const consenting = (person: string) => ({
  person,
  grantor: { kind: 'client' },
  purposes: ['healthCare'],
  recipients: [{ role: 'physician' }],
  categories: ['health', 'finance'],
  from: '2026-03-01',
  until: '2026-03-31',
  notice: { version: '2026-1', lang: 'cs' },
  voluntary: true,
  form: 'written',
});
const on = (file: FileState) => ({ module: consent, file });
const given = fileAfter(on(personFile(marie)), 'GiveConsent', consenting(marie));
const about = { person: marie, consent: 'consent-1' };
const reading: ReadingRequest = {
  people: [marie],
  reader: 'kralova',
  roles: ['anyone', 'physician'],
  purpose: 'healthCare',
  categories: ['health'],
};
const read = (module: Module, files: readonly FileState[], change: Partial<ReadingRequest> = {}, at?: string) =>
  module.sharing?.decide({ ...reading, ...change }, worldWith(files, at));

describe('reading by the sharing policy', () => {
  it('opens what a consent in force covers', () => {
    expect(read(consent, [given])).toEqual({ open: { [marie]: ['health'] }, because: [] });
    expect(consent.sharing?.files(reading, worldWith([]))).toEqual(['office/office', `person/${marie}`]);
  });

  const withdrawn = fileAfter(on(given), 'WithdrawConsent', about);
  const narrowed = fileAfter(on(given), 'WithdrawConsent', { ...about, recipients: [{ professional: 'kralova' }] });
  const refused = fileAfter({ ...on(given), newId: 'consent-2' }, 'RefuseConsent', {
    person: marie,
    grantor: { kind: 'client' },
  });
  const unauthorised = fileAfter({ ...on(personFile(marie)), module: withoutRule(consent, 'CON-17') }, 'GiveConsent', {
    ...consenting(marie),
    grantor: { kind: 'guardian', person: 'person-vera' },
  });
  const closed: readonly (readonly [RuleId, string, readonly FileState[], Partial<ReadingRequest>, string?])[] = [
    ['CON-8', 'no consent at all', [], {}],
    ['CON-8', 'a reader whom the consent does not mean', [given], { roles: ['otherDepartment'] }],
    ['CON-8', 'leadership', [given], { roles: ['leadership'], purpose: 'coordination' }],
    ['CON-2', 'a refusal beside the consent', [refused], {}],
    ['CON-3', 'a withdrawn consent', [withdrawn], {}],
    ['CON-3', 'a consent withdrawn for this reader', [narrowed], {}],
    ['CON-4', 'data that the purpose does not need', [given], { categories: ['finance'] }],
    ['CON-17', 'a consent by somebody without authority', [unauthorised], {}],
    ['CON-19', 'an expired consent', [given], {}, '2026-04-01T08:00:00.000Z'],
  ];
  for (const [rule, what, files, change, at] of closed) {
    it(`[${rule}] is closed with its reason, and open when the rule is broken: ${what}`, () => {
      const [person = marie] = change.people ?? [marie];
      const answer = read(consent, files, change, at);
      expect(answer?.open[person]).toEqual([]);
      expect(answer?.because.map((one) => one.rule)).toContain(rule);
      expect(read(withoutRule(consent, rule), files, change, at)?.open[person]).not.toEqual([]);
    });
  }

  it("[CON-21] one person's consent does not open another's data in the same record", () => {
    const answer = read(consent, [given, personFile(josef)], { people: [josef, marie] });
    expect(answer?.open[josef]).toEqual([]);
    expect(answer?.open[marie]).not.toEqual([]);
  });

  describe('[INT-6] after a merge', () => {
    const door = smallDoor([people, consent]);
    const recorded = (name: string) => {
      const done = door.do({ type: 'RecordPerson', name });
      return (done.outcome === 'accepted' ? done.created['person'] : undefined) ?? '';
    };
    const stated = (person: string, type: string, more: object = {}) => {
      const done = door.do({ type, ...consenting(person), ...more });
      return done.outcome === 'accepted' ? done.created['consent'] : undefined;
    };
    const opened = (person: string) => {
      const world = door.world('2026-03-10T08:00:00.000Z');
      return consent.sharing?.decide({ ...reading, people: [person] }, world).open[person];
    };
    const merge = (person: string, into: string) =>
      door.do({ type: 'MergePersons', person, into, grounds: 'identityDocument' });
    const refusing = { type: 'RefuseConsent', grantor: { kind: 'client' } };

    it('what was said about one record was said about the person', () => {
      const [duplicate, kept] = [recorded('Marie Vymyšlená'), recorded('Marie Vymyšlená')];
      stated(duplicate, 'GiveConsent');
      expect([opened(duplicate), opened(kept)]).toEqual([['health'], []]);
      merge(duplicate, kept);
      expect([opened(duplicate), opened(kept)]).toEqual([['health'], ['health']]);
      const no = door.do({ ...refusing, person: kept });
      expect([opened(duplicate), opened(kept)]).toEqual([[], []]);
      expect(
        consent.sharing?.files({ ...reading, people: [duplicate] }, worldWith([door.file(`person/${duplicate}`)])),
      ).toEqual(['office/office', `person/${duplicate}`, `person/${kept}`]);
      const refusal = no.outcome === 'accepted' ? no.created['consent'] : undefined;
      door.do({ type: 'TakeBackRefusal', person: kept, consent: refusal });
      expect(opened(kept)).toEqual(['health']);
      door.do({ type: 'UndoMerge', person: duplicate });
      expect([opened(duplicate), opened(kept)]).toEqual([['health'], []]);
    });

    it('a guardian known by two records is one grantor: withdrawing the later consent ends the earlier', () => {
      const [client, vera, twin] = [recorded('Marie Vymyšlená'), recorded('Věra Smyšlená'), recorded('Věra Smyšlená')];
      for (const guardian of [vera, twin]) {
        const court = 'OS Vymyšlov 1 P 2/2026';
        const more = { kind: 'guardian', scope: ['sharingInformation'], court, from: '2026-01-01' };
        door.do({ type: 'RecordGuardianship', person: client, guardian, ...more });
      }
      stated(client, 'GiveConsent', { grantor: { kind: 'guardian', person: twin } });
      merge(twin, vera);
      const grantor = { kind: 'guardian', person: twin };
      const later = stated(client, 'GiveConsent', { grantor });
      expect(opened(client)).toEqual(['health']);
      door.do({ type: 'WithdrawConsent', person: client, consent: later, grantor });
      expect(opened(client)).toEqual([]);
    });
  });

  it('[CON-22] a consent for an organisation opens nothing as long as the reader’s is not known, and is not denied', () => {
    const ofCharita = { ...consenting(marie), recipients: [{ organisation: 'charita' }] };
    const file = fileAfter(on(personFile(marie)), 'GiveConsent', ofCharita);
    expect(read(consent, [file], { categories: ['health', 'needs'] })).toEqual({
      open: { [marie]: [] },
      because: [{ rule: 'CON-22', needs: 'organisation' }],
    });
  });

  it('[CON-22] an unknown purpose is refused and said, not guessed', () => {
    const coordination = fileAfter(on(personFile(marie)), 'GiveConsent', {
      ...consenting(marie),
      purposes: ['coordination'],
      recipients: [{ professional: 'kralova' }],
      categories: ['needs'],
    });
    const change = { purpose: 'curiosity', categories: ['needs'] } as const;
    expect(read(consent, [coordination], change)).toEqual({
      open: { [marie]: [] },
      because: [{ rule: 'CON-22', needs: 'purpose' }],
    });
    expect(read(withoutRule(consent, 'CON-22'), [coordination], change)?.open[marie]).toEqual(['needs']);
  });
});

describe('the record that people read', () => {
  const fold = (facts: readonly object[]) =>
    facts.reduce<object>((record, fact) => {
      const step = consentRecord.steps.find((one) => one.fact === (fact as { type: string }).type);
      return step?.add(record, fact as never) ?? record;
    }, consentRecord.start) as ConsentRecord;

  it('[CON-3] tells who consented to what, for whom and until when, and what became of it', () => {
    const passed = (file: FileState, type: string, command: object) => {
      const done = actOn({ ...on(file), newId: 'consent-1' }, type, command);
      return 'passed' in done ? done.passed.map(({ fact, parts }) => joinPersonal(fact, parts.values())) : [];
    };
    const facts = [
      ...passed(personFile(marie), 'GiveConsent', consenting(marie)),
      ...passed(given, 'WithdrawConsent', { ...about, categories: ['finance'] }),
      ...passed(given, 'WithdrawConsent', about),
    ];
    expect(fold(facts.slice(0, 1)).consents).toMatchObject([
      { state: 'given', until: '2026-03-31', grantor: { kind: 'client' } },
    ]);
    expect(fold(facts.slice(0, 2)).consents).toMatchObject([
      { state: 'narrowed', narrowed: [{ categories: ['finance'] }] },
    ]);
    expect(fold(facts).consents).toMatchObject([{ state: 'withdrawn', narrowed: [{ categories: ['finance'] }] }]);
  });

  it('shows a refusal without its reason where the envelope is shut', () => {
    const bare = {
      type: 'ConsentRefused',
      consent: 'consent-2',
      person: marie,
      at: '2026-03-02T08:00:00.000Z',
      by: 'novotna',
    };
    expect(fold([bare]).consents).toEqual([
      { consent: 'consent-2', state: 'refused', statedAt: bare.at, recordedBy: 'novotna', narrowed: [] },
    ]);
  });
});
