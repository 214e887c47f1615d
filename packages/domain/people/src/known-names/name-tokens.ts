import { foldedName } from '../match-tokens.js';
import { nameStem } from './name-stem.js';

/** Of a name with more words than this only the first ones are looked at. */
const mostWords = 4;

const pairText = (one: string, other: string): string =>
  `namePair:${[nameStem(one), nameStem(other)].sort().join(' ')}`;
const wordText = (word: string): string => `nameWord:${nameStem(word)}`;

/**
 * The keyed tokens by which a person is noticed in a text (poznání jména v textu): of each two words of the name, and of each word,
 * without what Czech puts behind them. They stand beside those by which somebody is recognised (INT-6).
 */
export function stemTokens(name: string, act: { token(text: string): string }): Readonly<Record<string, string>> {
  const words = foldedName(name).slice(0, mostWords);
  const pairs = words.flatMap((one, at) =>
    words.slice(at + 1).map((other) => [`${at}`, pairText(one, other)] as const),
  );
  return Object.fromEntries([
    ...pairs.map(([, text], at) => [`namePair${at}`, act.token(text)]),
    ...words.map((word, at) => [`nameWord${at}`, act.token(wordText(word))]),
  ]);
}

/** Is it a token by which a name is noticed in a text? */
export const isStemToken = (reason: string): boolean => /^name(?:Pair|Word)\d$/.test(reason);

/** Who is spoken of by one name alone: what stands before it says that it is a name. */
const beforeName =
  /^(?:p|pí|pi|pan|pana|panu|pane|panem|paní|pani|slečna|slečny|slečnu|slečně|slečnou|manželé|manželů|rodina|rodiny|rodině|rodinu|rodinou|klient|klienta|klientovi|klientu|klientem|klientka|klientky|klientce|klientku|klientkou|mr|mrs|ms|miss|client|family)$/iu;

const word = /\p{L}[\p{L}\p{M}]*/gu;
// Whatever people put between the two: a comma, a line, brackets, quotation marks, marks of a list.
const joint = /^[\s\p{P}\p{S}]{1,6}$/u;
const endsSentence = /[.!?;]\s/u;
/** `M. Vymyšlená`, `p. Vymyšlená`: the full stop is that of the abbreviation. */
const isShort = (word: string, gap: string): boolean => gap.startsWith('.') && /^(?:\p{Lu}|p|pí)$/u.test(word);
const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function* tokenTexts(text: string): Generator<string> {
  const words = [...text.matchAll(word)].map(
    ({ 0: found, index }): Word => ({ text: found, start: index, end: index + found.length }),
  );
  const joined = (left: Word | undefined, right: Word | undefined): boolean =>
    left !== undefined && right !== undefined && joint.test(text.slice(left.end, right.start));
  for (const [at, one] of words.entries()) {
    const next = words[at + 1];
    if (next === undefined || !joined(one, next)) continue;
    if (one.text.length > 1 && next.text.length > 1) yield pairText(one.text, next.text);
    const after = words[at + 2];
    const alone = !(joined(next, after) && after !== undefined && isCapital(after.text));
    const gap = text.slice(one.end, next.start);
    const isTold = (beforeName.test(one.text) && !endsSentence.test(gap)) || isShort(one.text, gap);
    if (isTold && isCapital(next.text) && alone) yield wordText(next.text);
  }
}

/** What would be found of somebody in some texts, by keyed token. */
export const tokensInTexts = (
  texts: readonly (string | undefined)[],
  act: { token(text: string): string },
): readonly string[] => [
  ...new Set(
    texts
      .flatMap((text) => [...tokenTexts((text ?? '').normalize('NFC').replace(/\p{Cf}/gu, ''))])
      .map((text) => act.token(text)),
  ),
];

/** Year, month (women and late registrations add to it), day. */
const birthNumber =
  /(?<!\d)\d{2}(?:[05][1-9]|[16][0-2]|[27][1-9]|[38][0-2])(?:0[1-9]|[12]\d|3[01])(\s?\/\s?\d{3,4}|\d{4})(?!\d)/g;
/** Written without a slash, a birth number can be told from any other number only by its check digit. */
const isBirthNumber = (written: string): boolean => written.includes('/') || Number(written) % 11 === 0;
const clientFile = /(?<![\p{L}\p{N}-])(?:person|case)-[a-z0-9][a-z0-9-]*/giu;

/** How many birth numbers and ids of files about clients stand in some texts. */
export const identifiersInTexts = (texts: readonly (string | undefined)[]): number =>
  texts.reduce(
    (sum, text = '') =>
      sum + (text.match(birthNumber) ?? []).filter(isBirthNumber).length + (text.match(clientFile)?.length ?? 0),
    0,
  );
