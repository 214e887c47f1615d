import { answers } from '@koordinace/kernel';
import { MatchReason, tellingReasons } from '../match-reason.js';
import type { MatchRow } from '../match-view.js';
import type { PersonId } from '../person-id.js';
import { type PersonMatch, personMatches } from '../questions.js';

const strength = ({ why }: PersonMatch): number => MatchReason.codes.findIndex((reason) => why.includes(reason));

/**
 * Answers who is already known by such tokens (INT-6), the strongest match first. Somebody merged is answered
 * by the record that was kept.
 */
export const answerPersonMatches = answers(personMatches, {
  rows: ({ tokens }) => Object.values(tokens).map((partition) => ({ view: 'match', partition })),
  answer: ({ tokens }, world): readonly PersonMatch[] => {
    const found = Object.values(tokens)
      .flatMap((partition) => world.rows({ view: 'match', partition }))
      .map(({ data }) => data as MatchRow);
    const byPerson = Map.groupBy(found, ({ person, mergedInto }): PersonId => mergedInto ?? person);
    return [...byPerson]
      .map(([person, rows]) => ({ person, why: tellingReasons(rows.map(({ reason }) => reason)) }))
      .sort((one, other) => strength(one) - strength(other) || (one.person < other.person ? -1 : 1));
  },
});
