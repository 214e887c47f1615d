import { ask } from '@koordinace/kernel';
import { type PersonId, people, statementsSince } from '@koordinace/people';
import { smallDoor } from '@koordinace/people/testing';
import { describe, expect, it } from 'vitest';
import { consent } from '../src/index.js';

const refusing = { type: 'RefuseConsent', grantor: { kind: 'client' } };
const noon = (day: string) => `${day}T11:00:00.000Z`;

describe('statements since a moment', () => {
  const door = smallDoor([people, consent]);
  const recorded = () => {
    const done = door.do({ type: 'RecordPerson', name: 'Marie Vymyšlená' });
    return (done.outcome === 'accepted' ? done.created['person'] : undefined) as PersonId;
  };
  const since = (person: PersonId, day: string) =>
    door.ask<number>(ask(statementsSince, { person, since: noon(day) }), noon('2026-04-01'));

  it('[CMG-15] [INT-6] count consents and refusals, that moment included, under every record of the person', () => {
    const [duplicate, kept] = [recorded(), recorded()];
    const no = door.do({ ...refusing, person: duplicate }, { at: noon('2026-03-02') });
    const consenting = {
      grantor: { kind: 'client' },
      purposes: ['healthCare'],
      recipients: [{ role: 'physician' }],
      categories: ['health'],
      from: '2026-03-01',
      until: '2026-06-30',
      notice: { version: '2026-1', lang: 'cs' },
      voluntary: true,
      form: 'written',
    };
    door.do({ type: 'GiveConsent', person: kept, ...consenting }, { at: noon('2026-03-10') });
    expect([since(duplicate, '2026-03-02'), since(kept, '2026-03-02')]).toEqual([1, 1]);
    door.do({ type: 'MergePersons', person: duplicate, into: kept, grounds: 'identityDocument' });
    expect(['2026-03-02', '2026-03-03', '2026-03-10', '2026-03-11'].map((day) => since(kept, day))).toEqual([
      2, 1, 1, 0,
    ]);
    expect(since(duplicate, '2026-03-02')).toBe(2);
    // To take something back is no statement of its own.
    const refusal = no.outcome === 'accepted' ? no.created['consent'] : undefined;
    const back = { type: 'TakeBackRefusal', person: duplicate, consent: refusal };
    expect(door.do(back, { at: noon('2026-03-20') }).outcome).toBe('accepted');
    expect(since(kept, '2026-03-11')).toBe(0);
  });

  it('are none for somebody who said nothing, or is not known', () => {
    expect([since(recorded(), '2026-01-01'), since('person-nikdo' as PersonId, '2026-01-01')]).toEqual([0, 0]);
  });
});
