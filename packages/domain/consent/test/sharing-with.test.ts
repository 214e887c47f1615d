import { ask, type FileState, type Module, type ReadingRequest } from '@koordinace/kernel';
import { withoutRule } from '@koordinace/kernel/testing';
import { type PersonId, people, type SharingAnswer, type SharingQuery, sharingWith } from '@koordinace/people';
import { smallDoor } from '@koordinace/people/testing';
import type { RuleId } from '@koordinace/rulebook';
import { describe, expect, it } from 'vitest';
import { consent } from '../src/index.js';
import { fileAfter, marie, personFile, worldWith } from '../src/testing/index.js';

const consenting = {
  person: marie,
  grantor: { kind: 'client' },
  purposes: ['healthCare'],
  recipients: [{ role: 'physician' }],
  categories: ['health', 'finance'],
  from: '2026-03-01',
  until: '2026-03-31',
  notice: { version: '2026-1', lang: 'cs' },
  voluntary: true,
  form: 'written',
};
const on = (file: FileState) => ({ module: consent, file });
const given = fileAfter(on(personFile(marie)), 'GiveConsent', consenting);
const query: SharingQuery = {
  person: marie as PersonId,
  recipient: { professional: 'kralova', roles: ['physician'] },
  purpose: 'healthCare',
  categories: ['health'],
  channel: 'phone',
  asker: 'novotna',
};

function shared(module: Module, files: readonly FileState[], change: Partial<SharingQuery> = {}, at?: string) {
  const answer = module.answers?.find(({ question }) => question === sharingWith.name);
  const shared = answer?.answer({ ...query, ...change } as never, worldWith(files, at)) as SharingAnswer | undefined;
  return { open: shared?.open ?? [], because: shared?.because ?? [] };
}

describe('what may be shared with somebody', () => {
  it('[CON-8] is what a consent in force covers', () => {
    expect(shared(consent, [given])).toEqual({ open: ['health'], because: [] });
    expect(shared(consent, [given], { categories: ['health', 'needs'] })).toMatchObject({
      open: ['health'],
      because: [{ rule: 'CON-8', needs: 'basis' }],
    });
  });

  const withdrawn = fileAfter(on(given), 'WithdrawConsent', { person: marie, consent: 'consent-1' });
  const refused = fileAfter({ ...on(given), newId: 'consent-2' }, 'RefuseConsent', {
    person: marie,
    grantor: { kind: 'client' },
  });
  const unauthorised = fileAfter({ ...on(personFile(marie)), module: withoutRule(consent, 'CON-17') }, 'GiveConsent', {
    ...consenting,
    grantor: { kind: 'guardian', person: 'person-vera' },
  });
  const closed: readonly (readonly [RuleId, string, readonly FileState[], Partial<SharingQuery>, string?])[] = [
    ['CON-8', 'no consent at all', [], {}],
    ['CON-8', 'somebody whom the consent does not mean', [given], { recipient: { roles: ['debtAdviser'] } }],
    ['CON-2', 'a refusal beside the consent', [refused], {}],
    ['CON-3', 'a withdrawn consent', [withdrawn], {}],
    ['CON-4', 'data that the purpose does not need', [given], { categories: ['finance'] }],
    ['CON-17', 'a consent by somebody without authority', [unauthorised], {}],
    ['CON-19', 'an expired consent', [given], {}, '2026-04-01T08:00:00.000Z'],
  ];
  for (const [rule, what, files, change, at] of closed) {
    it(`[${rule}] is nothing, with its reason, and something when the rule is broken: ${what}`, () => {
      const answer = shared(consent, files, change, at);
      expect(answer.open).toEqual([]);
      expect(answer.because.map((one) => one.rule)).toContain(rule);
      expect(shared(withoutRule(consent, rule), files, change, at).open).not.toEqual([]);
    });
  }

  const unknown: readonly (readonly [string, Partial<SharingQuery>])[] = [
    ['role', { recipient: { professional: 'kralova', roles: ['physician', 'fortuneTeller'] } }],
    ['purpose', { purpose: 'curiosity' }],
    ['channel', { channel: 'pigeon' }],
  ];
  for (const [needs, change] of unknown) {
    it(`[CON-22] an unknown ${needs} is refused and said, never thrown`, () => {
      expect(shared(consent, [given], change)).toEqual({ open: [], because: [{ rule: 'CON-22', needs }] });
    });
  }

  it('[CON-22] a refusal of somebody by name closes as long as nobody knows who will receive it', () => {
    const notKralova = fileAfter({ ...on(given), newId: 'consent-2' }, 'RefuseConsent', {
      person: marie,
      grantor: { kind: 'client' },
      recipients: [{ professional: 'kralova' }],
    });
    const to = (professional?: string) => ({
      recipient: { roles: ['physician'], ...(professional && { professional }) },
    });
    expect(shared(consent, [notKralova], to())).toEqual({
      open: [],
      because: [{ rule: 'CON-22', needs: 'professional' }],
    });
    expect(shared(consent, [notKralova], to('kralova')).because).toContainEqual({ rule: 'CON-2', needs: 'refused' });
    expect(shared(consent, [notKralova], to('vesela')).open).toEqual(['health']);
    expect(shared(consent, [given], to()).open).toEqual(['health']);
  });

  it('[CON-8] is the same as what the same one may read', () => {
    const reading: ReadingRequest = {
      people: [marie],
      reader: 'kralova',
      roles: ['anyone', 'physician'],
      purpose: 'healthCare',
      categories: ['health', 'finance', 'needs'],
    };
    for (const file of [given, withdrawn, refused, personFile(marie)]) {
      const read = consent.sharing?.decide(reading, worldWith([file]));
      const asked = shared(consent, [file], { categories: reading.categories, channel: 'reading' });
      expect(asked).toEqual({ open: read?.open[marie], because: read?.because });
    }
  });

  it('[INT-6] rests on everything that was said about the person, under any record', () => {
    const door = smallDoor([people, consent]);
    const recorded = () => {
      const done = door.do({ type: 'RecordPerson', name: 'Marie Vymyšlená' });
      return (done.outcome === 'accepted' ? done.created['person'] : undefined) as PersonId;
    };
    const [duplicate, kept] = [recorded(), recorded()];
    door.do({ type: 'GiveConsent', ...consenting, person: duplicate });
    const open = (person: PersonId) => door.ask<SharingAnswer>(ask(sharingWith, { ...query, person })).open;
    expect([open(duplicate), open(kept)]).toEqual([['health'], []]);
    door.do({ type: 'MergePersons', person: duplicate, into: kept, grounds: 'identityDocument' });
    expect([open(duplicate), open(kept)]).toEqual([['health'], ['health']]);
  });
});
