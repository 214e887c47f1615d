import { type FactOf, lifecycle, type RuleAct, rule, type Verdict, when } from '@koordinace/kernel';
import {
  DuplicateReturned,
  DuplicateTaken,
  MergeUndone,
  PersonCorrected,
  PersonMerged,
  PersonRecorded,
} from './person-facts.js';
import type { PersonId } from './person-id.js';

/** What decisions know of a person: tokens and ids, nothing that can be read. */
export interface PersonData {
  readonly tokens: Readonly<Record<string, string>>;
  readonly mergedInto?: PersonId;
  /** Records merged into this one. */
  readonly duplicates: readonly PersonId[];
}

/** Merging is a decision about two records, each of which stands on its own (INT-6). */
const mergeable = rule('INT-6', {
  needs: ['itself', 'ownDuplicates'],
  // One step is enough: a record that has taken in others is kept, so that taking a merge back stays simple.
  state: ({ duplicates }: PersonData): Verdict<'ownDuplicates'> =>
    duplicates.length > 0 ? { needs: 'ownDuplicates', params: { duplicates } } : 'permit',
  act: (_data: PersonData, { fact }: RuleAct<FactOf<typeof PersonMerged>>): Verdict<'itself'> =>
    fact.into === fact.person ? { needs: 'itself' } : 'permit',
});

type Written = FactOf<typeof PersonRecorded> | FactOf<typeof PersonCorrected>;

/** Somebody like this is known already: said at once, so that nobody is asked the same twice (INT-6). */
const resembles = rule('INT-6', {
  needs: ['resembles'],
  act: (_data: PersonData, { fact }: RuleAct<Written>): Verdict<'resembles'> =>
    fact.resembles === undefined || fact.resembles.length === 0
      ? 'permit'
      : { needs: 'resembles', params: { persons: fact.resembles.map(({ person }) => person) } },
});

/** The life of a person's record (záznam o osobě): written down, corrected, perhaps merged into another and back. */
export const person = lifecycle<PersonData>({
  name: 'person',
  stream: 'person',
  start: { tokens: {}, duplicates: [] },
  facts: [PersonRecorded, PersonCorrected, PersonMerged, MergeUndone, DuplicateTaken, DuplicateReturned],
  folds: [
    when(PersonRecorded, (data: PersonData, { tokens }) => ({ ...data, tokens })),
    when(PersonCorrected, (data: PersonData, { tokens }) => ({ ...data, tokens })),
    when(PersonMerged, (data: PersonData, { into }) => ({ ...data, mergedInto: into })),
    when(MergeUndone, (data: PersonData) => {
      const { mergedInto: _, ...alone } = data;
      return alone;
    }),
    when(DuplicateTaken, (data: PersonData, { duplicate }) => ({
      ...data,
      duplicates: [...data.duplicates, duplicate],
    })),
    when(DuplicateReturned, (data: PersonData, { duplicate }) => ({
      ...data,
      duplicates: data.duplicates.filter((one) => one !== duplicate),
    })),
  ],
  rules: [mergeable],
  warnings: [
    { fact: 'PersonRecorded', rule: resembles },
    { fact: 'PersonCorrected', rule: resembles },
  ],
  chart: {
    initial: 'none',
    states: {
      none: { on: { PersonRecorded: { target: 'recorded' } } },
      recorded: {
        on: {
          PersonCorrected: {},
          DuplicateTaken: {},
          DuplicateReturned: {},
          PersonMerged: { target: 'merged', rules: ['INT-6'] },
        },
      },
      merged: { on: { MergeUndone: { target: 'recorded' } } },
    },
  },
});
