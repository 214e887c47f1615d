import { idOfStream, type View } from '@koordinace/kernel';
import { findPerson } from './known-as.js';
import type { PersonId } from './person-id.js';

/** A row by which a person can be found from a token: ids and a code, nothing to read. */
export interface MatchRow {
  readonly person: PersonId;
  /** A code of `MatchReason`. */
  readonly reason: string;
  readonly mergedInto?: PersonId;
}

/** Persons by keyed token (přehled shod, INT-6): the token is the partition, so a look-up reads nobody else. */
export const match: View = {
  name: 'match',
  stream: 'person',
  // Only other rules look here.
  who: [],
  keeps: ['INT-6'],
  rows(file) {
    const person = idOfStream(file.stream) as PersonId;
    const data = findPerson(file, person);
    if (data === undefined) return [];
    const { mergedInto } = data;
    return Object.entries(data.tokens).map(([reason, token]) => ({
      partition: token,
      key: person,
      order: person,
      data: { person, reason, ...(mergedInto !== undefined && { mergedInto }) } satisfies MatchRow,
    }));
  },
};
