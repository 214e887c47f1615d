import type { Fact } from '@koordinace/kernel';
import { describe, expect, it } from 'vitest';
import { people } from '../src/index.js';

const [fold] = people.records ?? [];
const read = (facts: readonly object[]) =>
  facts.reduce<object>((record, fact) => {
    const step = fold?.steps.find((one) => one.fact === (fact as Fact).type);
    return step === undefined ? record : step.add(record, fact as Fact);
  }, fold?.start ?? {});

const person = 'person-1';
const facts = [
  { type: 'PersonRecorded', person, name: 'Marie Vymyšlena', born: '1968-04-02', contact: { phone: '600 000 000' } },
  { type: 'PersonCorrected', person, name: 'Marie Vymyšlená' },
  {
    type: 'GuardianshipRecorded',
    person,
    guardianship: 'guardianship-1',
    guardian: 'person-2',
    kind: 'guardian',
    scope: ['money'],
    court: 'OS Vymyšlov',
    from: '2026-01-01',
  },
  { type: 'GuardianshipEnded', person, guardianship: 'guardianship-1', until: '2026-02-01' },
  { type: 'DuplicateTaken', person, duplicate: 'person-3' },
  { type: 'PersonMerged', person, into: 'person-4', grounds: 'register' },
];

describe('the record of a person', () => {
  it('shows the card as it was corrected, with guardianships and merges', () => {
    expect(read(facts)).toEqual({
      name: 'Marie Vymyšlená',
      contact: { phone: '600 000 000' },
      guardianships: [
        {
          guardianship: 'guardianship-1',
          guardian: 'person-2',
          kind: 'guardian',
          scope: ['money'],
          court: 'OS Vymyšlov',
          from: '2026-01-01',
          until: '2026-02-01',
        },
      ],
      duplicates: ['person-3'],
      mergedInto: 'person-4',
    });
  });

  it('[INT-6] forgets a merge that was taken back', () => {
    const undone = [
      ...facts,
      { type: 'DuplicateReturned', person, duplicate: 'person-3' },
      { type: 'MergeUndone', person },
    ];
    expect(read(undone)).toEqual(read(facts.slice(0, 4)));
  });

  it('can be read with every envelope shut', () => {
    expect(read(facts.map(({ type }) => ({ type, person })))).toEqual({ guardianships: [], duplicates: [] });
  });
});
