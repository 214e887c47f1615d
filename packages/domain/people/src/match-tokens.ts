import type { MatchReason } from './match-reason.js';

/** Titles are left out: `Ing. Jan Vymyšlený` is the same man as `Jan Vymyšlený`. Written without full stops. */
const titles = new Set([
  'bc',
  'bca',
  'ing',
  'arch',
  'mgr',
  'mga',
  'mudr',
  'mvdr',
  'mddr',
  'judr',
  'phdr',
  'paeddr',
  'pharmdr',
  'rndr',
  'thdr',
  'doc',
  'prof',
  'phd',
  'thd',
  'csc',
  'drsc',
  'dis',
  'mba',
]);

/**
 * The words of a name without diacritics, case, titles and order. Surnames of women and men stay apart
 * (`vymyslena`, `vymysleny`): they are usually two people.
 *
 * @example foldedName('VYMYŠLENÁ  Marie'); // ['marie', 'vymyslena']
 */
export function foldedName(name: string): readonly string[] {
  return (
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      // Up and down again: ß and ı come out as SS and I do.
      .toUpperCase()
      .toLowerCase()
      .replaceAll('ł', 'l')
      // `Ph.D.` is one title, `Ing.Jan` a title and a name.
      .replace(/\b(ph|th)\.\s?d\b/gu, '$1d')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !titles.has(word))
      .sort()
  );
}

/** The text by which a date of birth alone is recognised; personal data like the others. */
export const birthToken = (born: string): string => `birthOnly:${born}`;

/**
 * The texts by which a person can be recognised (INT-6), by reason. They are personal data: a command turns
 * each into a keyed token with `act.token(text)` and records only that.
 *
 * @example
 * matchTokens({ name: 'Marie Vymyšlená', born: '1968-04-02' }).nameAndBirth;
 * // 'nameAndBirth:marie vymyslena:1968-04-02'
 */
export function matchTokens(person: {
  readonly name: string;
  readonly born?: string | undefined;
}): Readonly<Partial<Record<MatchReason, string>>> {
  const words = foldedName(person.name);
  const name = words.join(' ');
  const initials = words.map((word) => [...word][0]).join('');
  const { born } = person;
  return {
    ...(name !== '' && born !== undefined && { nameAndBirth: `nameAndBirth:${name}:${born}` }),
    ...(name !== '' && born !== undefined && { birthAndInitials: `birthAndInitials:${initials}:${born}` }),
    ...(name !== '' && { nameOnly: `nameOnly:${name}` }),
    ...(born !== undefined && { birthOnly: birthToken(born) }),
  };
}

/** The keyed tokens of a person, to be recorded or asked for with `personMatches`. */
export function keyedTokens(
  person: { readonly name: string; readonly born?: string | undefined },
  act: { token(text: string): string },
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(matchTokens(person)).map(([reason, text]) => [reason, act.token(text)]));
}
