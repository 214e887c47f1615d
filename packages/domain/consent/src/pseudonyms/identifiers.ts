import { fold } from './fold.js';
import type { KnownName } from './known-name.js';
import { nameForms } from './name-words.js';
import type { Replacement, Token } from './tokens.js';

/** What stands for a date of birth, a number or an address: that something was left out, and not what. */
export const leftOut = '[…]';

const months = [
  'ledna',
  'února',
  'března',
  'dubna',
  'května',
  'června',
  'července',
  'srpna',
  'září',
  'října',
  'listopadu',
  'prosince',
];
const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
const alone = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');

/** A day as it is written in Czech, in English and by machines. */
function dayPattern(day: string): readonly RegExp[] {
  const [year = '', month = '', date = ''] = day.split('-');
  const index = Number(month) - 1;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || months[index] === undefined) return [];
  const [d, m] = [`0?${Number(date)}`, `0?${Number(month)}`];
  const [czech = '', english = ''] = [months[index], englishMonths[index]];
  return [
    alone(`${d}[\\s.]{1,3}${m}[\\s.]{1,3}${year}|${d}\\s?[/-]\\s?${m}\\s?[/-]\\s?${year}`),
    alone(`${d}[\\s.]{1,3}(?:${czech}|${czech.normalize('NFD').replace(/\p{M}/gu, '')})\\s+${year}`),
    alone(`${d}(?:st|nd|rd|th)?\\s+${english}\\s+${year}|${english}\\s+${d}(?:st|nd|rd|th)?,?\\s+${year}`),
    alone(`${year}\\s?[-/.]\\s?${month}\\s?[-/.]\\s?${date}|${year}${month}${date}`),
  ];
}

/** The same digits (and letters) in the same order, whatever spaces, slashes or dashes stand between them. */
function numberPattern(written: string): readonly RegExp[] {
  const signs = [...written.replace(/^\s*(?:\+|00)\s*420/, '').replace(/[^\p{L}\p{N}]/gu, '')];
  if (signs.length < 4) return [];
  const inside = signs.map(escaped).join('[\\s./\\-–()]{0,2}');
  return [
    new RegExp(
      `(?:(?:\\+|00)\\s?420\\s?)?(?<![\\p{L}\\p{N}])${inside}(?![\\p{L}\\p{N}])|(?:\\+|00)\\s?420\\s?${inside}(?!\\p{N})`,
      'giu',
    ),
  ];
}

/** Everything but names that gives a person away, as it may be written. */
export function identifierPatterns({ born, contact = {}, identifiers = [] }: KnownName): readonly RegExp[] {
  const { phone, email } = contact;
  return [
    ...(born === undefined ? [] : dayPattern(born)),
    ...(phone === undefined ? [] : numberPattern(phone)),
    ...(email === undefined ? [] : [alone(escaped(email.trim()))]),
    ...identifiers.flatMap(numberPattern),
  ];
}

/** The address as forms of its words: the whole, and street and number alone, `v Dlouhé 12`. */
function addressParts(address: string): readonly (readonly ReadonlySet<string>[])[] {
  const parts = [address, ...address.split(',').slice(0, 1)];
  return parts
    .map((part) =>
      [...part.matchAll(/[\p{L}\p{M}]+|\p{N}+/gu)].map(({ 0: word }) =>
        /^\p{N}/u.test(word) ? new Set([word]) : new Set(nameForms(word).keys()).add(fold(word)),
      ),
    )
    .filter((words) => words.length > 1);
}

/** Where a text names the address of somebody who is not to be named. */
export function addressRuns(text: string, tokens: readonly Token[], addresses: readonly string[]): Replacement[] {
  const near = /^[\s,./-]{1,3}$/u;
  return addresses.flatMap(addressParts).flatMap((words) =>
    tokens.flatMap((token, first) => {
      const run = tokens.slice(first, first + words.length);
      const matches =
        run.length === words.length &&
        words.every((forms, at) => forms.has(run[at]?.folded ?? '')) &&
        run.every((one, at) => at === 0 || near.test(text.slice(run[at - 1]?.end, one.start)));
      return matches ? [{ start: token.start, end: run.at(-1)?.end ?? token.end, by: leftOut }] : [];
    }),
  );
}
