import { isTitle } from './fold.js';
import type { Replacement, Token } from './tokens.js';

/** Titles that stand behind a name; the others belong to whoever comes next. */
const behind = /^(?:ph\W*d|th\W*d|csc|drsc|dis|mba)$/i;
const titleJoint = /^(?:\s{1,3}|\.\s{0,3}|,\s{0,3})$/u;
const initialJoint = /^\.\s{0,2}$/u;

interface Run {
  readonly first: number;
  readonly last: number;
  /** Letters by which those who are meant may be abbreviated. */
  readonly letters: ReadonlySet<string>;
  readonly by: string;
}

/**
 * A name with what belongs to it: `MUDr. M. Nováková, Ph.D.`. Academic titles go as well, since in many a village there is
 * only one such person.
 */
export function wholeName(text: string, tokens: readonly Token[], { first, last, letters, by }: Run): Replacement {
  let [from, to] = [first, last];
  const gapAfter = (at: number): string => text.slice(tokens[at]?.end, tokens[at + 1]?.start);
  const titleAt = (at: number): boolean => isTitle(tokens[at]?.text ?? '');
  const initialAt = (at: number): boolean => letters.has(tokens[at]?.folded ?? '');
  const belongs = (at: number): boolean =>
    (initialAt(at) && initialJoint.test(gapAfter(at))) || (titleAt(at) && titleJoint.test(gapAfter(at)));
  while (belongs(from - 1)) from -= 1;
  if (initialAt(to + 1) && gapAfter(to) === ' ' && text[tokens[to + 1]?.end ?? 0] === '.') to += 1;
  while (behind.test(tokens[to + 1]?.text ?? '') && titleJoint.test(gapAfter(to))) to += 1;
  const end = tokens[to]?.end ?? text.length;
  const start = tokens[from]?.start ?? 0;
  const stops = text[end] === '.' && text[end + 1] !== '.';
  // The full stop of a title is taken along; that of a sentence is not written twice.
  if (to > last && text[end] === '.') return { start, end: end + 1, by };
  return { start, end, by: stops && by.endsWith('.') ? by.slice(0, -1) : by };
}
