import { addDays, type Deadline, type FileState, PlainDate } from '@koordinace/kernel';
import { withoutRule } from '@koordinace/kernel/testing';
import { people } from '@koordinace/people';
import { smallDoor } from '@koordinace/people/testing';
import { describe, expect, it } from 'vitest';
import { consent, expiryNoticeDays } from '../src/index.js';

const [expiries] = consent.deadlines ?? [];
const consenting = {
  type: 'GiveConsent',
  grantor: { kind: 'client' },
  purposes: ['healthCare'],
  recipients: [{ role: 'physician' }],
  categories: ['health', 'needs'],
  from: '2026-03-01',
  until: '2026-06-30',
  notice: { version: '2026-1', lang: 'cs' },
  voluntary: true,
  form: 'written',
};

function consented() {
  const door = smallDoor([people, consent]);
  const person = created(door.do({ type: 'RecordPerson', name: 'Marie Vymyšlená' }), 'person');
  const id = created(door.do({ ...consenting, person }), 'consent');
  const deadlines = () => expiries?.of(door.file(`person/${person}`)) ?? [];
  return { door, person, consent: id, deadlines, about: { person, consent: id } };
}

function created(done: { outcome: string; created?: Readonly<Record<string, string>> }, kind: string): string {
  const id = done.created?.[kind];
  if (id === undefined) throw new Error(`no \`${kind}\` came into being`);
  return id;
}

describe('a consent about to expire', () => {
  it('[CON-19] is announced thirty days before its last day', () => {
    const { consent: id, deadlines } = consented();
    expect(deadlines()).toEqual([
      {
        id: `consentExpiry/${id}/2026-06-30`,
        kind: 'consentExpiry',
        due: '2026-05-30',
        ends: '2026-06-30',
        rule: 'CON-19',
        tell: [],
        raised: false,
      },
    ]);
    // A sweep speaks on the day after `due`.
    expect(addDays(PlainDate.parse('2026-05-31'), expiryNoticeDays)).toBe('2026-06-30');
  });

  it('[CON-19] is announced once, by the office itself', () => {
    const { door, person, deadlines } = consented();
    const [found] = deadlines();
    const given = expiries?.raise(person, found?.id ?? '') ?? { type: '' };
    expect(given).toMatchObject({ type: 'AnnounceConsentExpiry', person, until: '2026-06-30' });
    expect(consent.commands.find(({ type }) => type === given.type)?.who).toEqual(['system']);
    expect(door.do(given, { by: 'system' }).outcome).toBe('accepted');
    expect(deadlines()).toMatchObject([{ id: found?.id, raised: true }]);
  });

  it('[CON-19] [CON-3] is no longer one when it was withdrawn, and stays one when it was only narrowed', () => {
    const { door, person, about, deadlines } = consented();
    door.do({ type: 'WithdrawConsent', ...about, categories: ['needs'] });
    expect(deadlines()).toHaveLength(1);
    door.do({ type: 'WithdrawConsent', ...about });
    expect(deadlines()).toEqual([]);
    const late = { type: 'AnnounceConsentExpiry', ...about, until: '2026-06-30' };
    expect(door.do(late, { by: 'system' })).toMatchObject({ because: [{ kind: 'place', at: 'withdrawn' }] });
    door.do({ type: 'RefuseConsent', person, grantor: { kind: 'client' } });
    expect(deadlines()).toEqual([]);
  });

  it('[INT-6] asks who works with the person, under all records that the file names', () => {
    const { door, person } = consented();
    const duplicate = created(door.do({ type: 'RecordPerson', name: 'Marie Vymyšlená' }), 'person');
    door.do({ type: 'MergePersons', person: duplicate, into: person, grounds: 'identityDocument' });
    const asked = (file: FileState) => Object.values(expiries?.whom?.asks({} as Deadline, file) ?? {});
    const people = (file: FileState) => asked(file).map(({ question, query }) => [question, query]);
    const both = (...all: readonly string[]) => all.map((one) => ['workersWith', { person: one }]);
    expect(people(door.file(`person/${person}`))).toEqual(both(person, duplicate));
    expect(people(door.file(`person/${duplicate}`))).toEqual(both(duplicate, person));
  });

  it('[CON-19] is not announced when the rule is broken', () => {
    const { door, person } = consented();
    const file = door.file(`person/${person}`);
    const kindsWithout = (rule: 'CON-19' | 'CON-3') =>
      (withoutRule(consent, rule).deadlines ?? []).flatMap(({ stream, of }) =>
        stream === 'person' ? of(file).map(({ kind }) => kind) : [],
      );
    expect(kindsWithout('CON-3')).toEqual(['consentExpiry']);
    expect(kindsWithout('CON-19')).toEqual([]);
  });

  it('has a text', () => {
    expect(consent.texts.deadlines['consentExpiry']?.cs).toBe('blížící se konec souhlasu');
  });
});
