import type { KnownName } from './known-name.js';
import { initialsOf, nameWords } from './name-words.js';
import { closeness } from './word-forms.js';

/** What stands for a person: initials or the code (CON-9); nothing for somebody who stays named. */
export function pseudonymOf(known: KnownName): string | undefined {
  switch (known.form) {
    case undefined:
      return undefined;
    case 'initials':
      return initialsOf(known.name);
    case 'code':
      if (known.code === undefined) throw new RangeError('a person to be replaced by a code has none');
      return known.code;
    default:
      return known.form satisfies never;
  }
}

/** Somebody of the same name whom the office has not on record: `N.`, `K-3DW5WGB+`. */
function kinOf(known: KnownName): string | undefined {
  const surname = nameWords(known.name).at(-1) ?? known.name;
  return known.form === 'code' ? `${pseudonymOf(known)}+` : known.form && initialsOf(surname);
}

/**
 * What is to stand for a run of so many words that may mean several people: those that are meant most closely, with a slash
 * between them where that stays open. Nothing where it means somebody who stays named.
 */
export function standsFor(meant: ReadonlyMap<KnownName, number>, words: number): string | undefined {
  const least = Math.min(...meant.values());
  const closest = [...meant].filter(([, level]) => level === least).map(([known]) => known);
  const isKin = least === closeness.kin * words;
  const said = closest.map(isKin ? kinOf : pseudonymOf);
  if (said.includes(undefined)) return undefined;
  return [...new Set(said)].join('/');
}
