import { ask } from '@koordinace/kernel';
import { withoutRule } from '@koordinace/kernel/testing';
import { array, assert, nat, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  guardiansOf,
  keptRecords,
  keyedTokens,
  type PersonId,
  type PersonMatch,
  people,
  personMatches,
  personStanding,
} from '../src/index.js';
import { type SmallDoor, smallDoor } from '../src/testing/index.js';

const marie = { type: 'RecordPerson', name: 'Marie Vymyšlená', born: '1968-04-02' };

function recorded(door: SmallDoor, given: { type: string } & Record<string, unknown>): PersonId {
  const done = door.do(given);
  if (done.outcome !== 'accepted') throw new Error(JSON.stringify(done));
  return done.created.person as PersonId;
}
const merging = (person: string, into: string) => ({ type: 'MergePersons', person, into, grounds: 'identityDocument' });
const matches = (door: SmallDoor, name: string, born?: string) =>
  door.ask<readonly PersonMatch[]>(
    ask(personMatches, { tokens: keyedTokens({ name, born }, { token: (text) => `token<${text}>` }) }),
  );
const standing = (door: SmallDoor, person: PersonId) => door.ask(ask(personStanding, { person }));

describe('recognising people', () => {
  it('[INT-6] somebody known is found again, with the reason, and the worker is told', () => {
    const door = smallDoor([people]);
    const first = recorded(door, marie);
    expect(door.do({ ...marie, name: 'VYMYSLENA Marie' })).toMatchObject({
      outcome: 'accepted',
      warned: [{ rule: 'INT-6', needs: 'resembles', params: { persons: [first] } }],
    });
    expect(matches(door, 'Marie Vymyslena', '1968-04-02')).toMatchObject([
      { person: first, why: ['nameAndBirth'] },
      {},
    ]);
    expect(matches(door, 'Marta Vymyšlená', '1968-04-02')[0]).toEqual({ person: first, why: ['birthAndInitials'] });
    expect(matches(door, 'Marie Vymyšlená')[0]).toEqual({ person: first, why: ['nameOnly'] });
    expect(matches(door, 'Jan Jinak', '1970-01-01')).toEqual([]);
  });

  it('[INT-6] a correction is found by what it says now', () => {
    const door = smallDoor([people]);
    const person = recorded(door, marie);
    expect(door.do({ type: 'CorrectPerson', person, name: 'Marie Opravená', born: '1968-04-03' })).toMatchObject({
      warned: [],
    });
    expect(matches(door, 'Marie Vymyšlená', '1968-04-02')).toEqual([]);
    expect(matches(door, 'Marie Opravená')).toEqual([{ person, why: ['nameOnly'] }]);
  });

  it('[INT-6] without the rule nobody is recognised', () => {
    const door = smallDoor([withoutRule(people, 'INT-6')]);
    const person = recorded(door, marie);
    expect(matches(door, 'Marie Vymyšlená', '1968-04-02')).toEqual([]);
    expect(door.do(marie)).toMatchObject({ outcome: 'accepted', warned: [] });
    expect(door.do(merging(person, person)).outcome).toBe('accepted');
  });
});

describe('merging', () => {
  it('[INT-6] the kept record is found for the merged one, from either side', () => {
    const door = smallDoor([people]);
    const [kept, duplicate] = [recorded(door, marie), recorded(door, marie)];
    expect(door.do(merging(duplicate, kept)).outcome).toBe('accepted');
    expect(matches(door, 'Marie Vymyšlená', '1968-04-02')).toEqual([{ person: kept, why: ['nameAndBirth'] }]);
    expect(standing(door, duplicate)).toEqual({ known: true, mergedInto: kept, alsoKnownAs: [kept] });
    expect(standing(door, kept)).toEqual({ known: true, alsoKnownAs: [duplicate] });
  });

  it('[INT-6] rests on grounds, joins two records, and goes one step deep', () => {
    const door = smallDoor([people]);
    const [a, b, c] = [recorded(door, marie), recorded(door, marie), recorded(door, marie)];
    const { grounds: _, ...groundless } = merging(b, a);
    expect(door.do(groundless)).toEqual({ outcome: 'badInput', fields: ['grounds'] });
    expect(door.do(merging(a, a))).toMatchObject({ because: [{ rule: 'INT-6', needs: 'itself' }] });
    door.do(merging(b, a));
    expect(door.do(merging(a, c))).toMatchObject({
      because: [{ rule: 'INT-6', needs: 'ownDuplicates', params: { duplicates: [b] } }],
    });
    expect(door.do(merging(c, b))).toMatchObject({ because: [{ kind: 'place', at: 'merged', way: ['MergeUndone'] }] });
    expect(door.do(merging(c, 'person-nobody'))).toMatchObject({ because: [{ kind: 'place', at: 'none' }] });
    expect(door.do({ type: 'UndoMerge', person: c })).toMatchObject({
      because: [{ kind: 'place', fact: 'MergeUndone' }],
    });
  });

  it('[INT-6] guardians written into either record speak for the person while they are merged', () => {
    const door = smallDoor([people]);
    const [kept, duplicate] = [recorded(door, marie), recorded(door, marie)];
    const guardian = recorded(door, { type: 'RecordPerson', name: 'Olga Opatrovná' });
    const guarding = {
      type: 'RecordGuardianship',
      guardian,
      kind: 'guardian',
      scope: ['health'],
      court: 'OS Vymyšlov 1 P 2/2024',
      from: '2024-01-01',
    };
    door.do({ ...guarding, person: duplicate });
    const guards = (person: PersonId) => door.ask(ask(guardiansOf, { person }));
    expect(guards(kept)).toEqual([]);
    door.do(merging(duplicate, kept));
    expect(guards(kept)).toEqual([{ guardian, kind: 'guardian', scope: ['health'] }]);
    expect(door.do({ ...guarding, person: duplicate })).toMatchObject({
      because: [{ rule: 'INT-6', needs: 'merged', params: { into: kept } }],
    });
    door.do({ type: 'UndoMerge', person: duplicate });
    expect(guards(kept)).toEqual([]);
    expect(guards(duplicate)).toHaveLength(1);
  });

  it('[INT-6] a guardian is answered by the record that is kept of them', () => {
    const door = smallDoor([people]);
    const person = recorded(door, marie);
    const [kept, duplicate] = [1, 2].map(() => recorded(door, { type: 'RecordPerson', name: 'Olga Opatrovná' })) as [
      PersonId,
      PersonId,
    ];
    const court = 'OS Vymyšlov 1 P 2/2024';
    const guarding = { kind: 'guardian', scope: ['health'], court, from: '2024-01-01' };
    door.do({ type: 'RecordGuardianship', person, guardian: duplicate, ...guarding });
    door.do(merging(duplicate, kept));
    expect(door.ask(ask(guardiansOf, { person }))).toMatchObject([{ guardian: kept }]);
    expect(door.ask(ask(keptRecords, { people: [duplicate, person] }))).toEqual({
      [duplicate]: kept,
      [person]: person,
    });
  });

  it('[INT-6] undone, however often, leaves no trace in behaviour', () => {
    assert(
      property(array(tuple(nat(3), nat(3)), { maxLength: 8 }), (pairs) => {
        const door = smallDoor([people]);
        const all = [marie, marie, { ...marie, name: 'Marta Vymyšlená' }, { ...marie, name: 'Jan Jinak' }].map((one) =>
          recorded(door, one),
        );
        const behaviour = () => ({
          data: all.map((one) => [...door.file(`person/${one}`).instances.values()]),
          standing: all.map((one) => standing(door, one)),
          matches: matches(door, 'Marie Vymyšlená', '1968-04-02'),
        });
        const before = behaviour();
        for (const [from, to] of pairs) door.do(merging(all[from] ?? '', all[to] ?? ''));
        for (const person of all) door.do({ type: 'UndoMerge', person });
        expect(behaviour()).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});
