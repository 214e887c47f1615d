import type { Act } from '@koordinace/kernel';
import { stemTokens } from './known-names/name-tokens.js';
import { keyedTokens } from './match-tokens.js';
import type { NewPerson } from './new-person.js';
import { PersonRecorded } from './person-facts.js';
import type { PersonId } from './person-id.js';
import type { PersonMatch } from './questions.js';

/** Who resembles the person, as it goes into a fact. */
export const shownMatches = (matches: readonly PersonMatch[]) =>
  matches.length === 0
    ? {}
    : { resembles: matches.slice(0, 50).map(({ person, why }) => ({ person, why: [...why] as never[] })) };

/** The keyed tokens of a person's card: by which they are recognised (INT-6), and noticed in texts that are to name nobody. */
export const cardTokens = (
  given: Pick<NewPerson, 'name' | 'born'>,
  act: Pick<Act, 'token'>,
): Readonly<Record<string, string>> => ({ ...keyedTokens(given, act), ...stemTokens(given.name, act) });

/**
 * The facts by which a person becomes known (zápis osoby); every command that writes a new person uses it.
 * `known` is what `personMatches` answered for the person's `keyedTokens`: it is recorded, and the worker is
 * told (INT-6).
 *
 * @example
 * const [recorded] = recordPerson({ name: 'Marie Vymyšlená', born }, act, act.world.known);
 * recorded.person; // person-4k2m
 */
export function recordPerson(
  given: NewPerson,
  act: Pick<Act, 'newId' | 'token'>,
  known: readonly PersonMatch[] = [],
): readonly [ReturnType<typeof PersonRecorded>] {
  const { name, born, contact } = given;
  return [
    PersonRecorded({
      person: act.newId('person') as PersonId,
      name,
      ...(born !== undefined && { born }),
      ...(contact !== undefined && { contact }),
      tokens: cardTokens(given, act),
      ...shownMatches(known),
    }),
  ];
}
