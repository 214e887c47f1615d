import { addressRuns, identifierPatterns, leftOut } from './identifiers.js';
import type { KnownName } from './known-name.js';
import { indexNames, namedRuns } from './named-runs.js';
import { pseudonymOf } from './stands-for.js';
import { type Replacement, replaceAll, tokensOf } from './tokens.js';

/** An address of e-mail, a link or a file's name: where a name stands in one, the rest tells too much as well. */
const handle = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+|\bhttps?:\/\/\S+/giu;

/**
 * Replaces the names of the client and of family members, in fields and in free text alike (nahrazení jmen, CON-9): in all
 * cases, as possessives and plurals, alone or in full, with or without diacritics and capitals. Dates of birth, contact
 * details and other identifiers are left out. Nothing that was replaced stays anywhere in the value, not even in its keys.
 *
 * Forms of address stay: `paní Nováková` becomes `paní M. N.`. Czech tells a woman from a man by nearly every verb, so
 * leaving the word out would only pretend. What this cannot find is said in `docs/pseudonymisation.md`.
 *
 * @throws RangeError when somebody is to be replaced by a code and has none (a mistake of the caller)
 * @example
 * const names = [{ person: 'person-1', name: 'Marie Vymyšlená', relation: 'client', form: 'initials' }] as const;
 * pseudonymise({ note: 'Byli jsme s Marií Vymyšlenou u lékaře.' }, names); // { note: 'Byli jsme s M. V. u lékaře.' }
 */
export function pseudonymise<T>(value: T, names: readonly KnownName[]): T {
  const replaced = names.filter(({ form }) => form !== undefined);
  for (const known of replaced) pseudonymOf(known);
  const index = indexNames(names);
  const patterns = replaced.flatMap(identifierPatterns);
  const addresses = replaced.flatMap(({ contact }) => contact?.address ?? []);
  const ids = new Map(replaced.map((known) => [known.person, pseudonymOf(known) ?? leftOut]));

  const namesIn = (text: string): Replacement[] => namedRuns(text, tokensOf(text), index);
  const found = (text: string, pattern: RegExp, by: (match: string) => string | undefined): Replacement[] =>
    [...text.matchAll(pattern)].flatMap(({ 0: match, index: start }) => {
      const stands = by(match);
      return stands === undefined ? [] : [{ start, end: start + match.length, by: stands }];
    });

  const inText = (text: string): string => {
    const identifiers = [
      ...patterns.flatMap((pattern) => found(text, pattern, () => leftOut)),
      ...addressRuns(text, tokensOf(text), addresses),
      ...found(text, handle, (match) => (namesIn(match).length > 0 ? leftOut : undefined)),
      ...found(text, /\bperson-[a-z0-9][a-z0-9-]*/g, (match) => ids.get(match)),
    ];
    // Identifiers first: an address may bear the name of a street that is somebody's surname, too.
    const without = replaceAll(text, identifiers);
    return replaceAll(without, namesIn(without));
  };

  const inValue = (one: unknown): unknown => {
    if (typeof one === 'string') return inText(one);
    if (typeof one === 'number') return inText(String(one)) === String(one) ? one : leftOut;
    if (Array.isArray(one)) return one.map(inValue);
    if (typeof one !== 'object' || one === null) return one;
    return withKeys(Object.entries(one).map(([key, inner]) => [inText(key), inValue(inner)]));
  };
  return inValue(value) as T;
}

/** Keys that became the same stay apart, so that nothing is lost. */
function withKeys(entries: readonly (readonly [string, unknown])[]): object {
  const taken = new Map<string, unknown>();
  for (const [key, value] of entries) {
    let free = key;
    for (let more = 2; taken.has(free); more += 1) free = `${key} (${more})`;
    taken.set(free, value);
  }
  return Object.fromEntries(taken);
}
