import { fold } from './fold.js';

/** A word or a number in a text. */
export interface Token {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const word = /(?:Ph|Th)\.\s?D(?![\p{L}\p{M}])|\p{L}[\p{L}\p{M}\p{Cf}]*|\p{N}+/giu;

/** The words and numbers of a text, in their order. */
export const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(word)].map(({ 0: found, index }) => ({
    text: found,
    folded: /^\p{N}/u.test(found) ? found : fold(found),
    start: index,
    end: index + found.length,
  }));

/** A stretch of text and what is to stand there instead. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** The text with its stretches replaced; of two that begin together the longer. */
export function replaceAll(text: string, replacements: readonly Replacement[]): string {
  const sorted = [...replacements].sort((a, b) => a.start - b.start || b.end - a.end);
  let done = '';
  let reached = 0;
  for (const { start, end, by } of sorted) {
    if (end <= reached) continue;
    // What is left of one that overlaps is replaced, too: better twice than not at all.
    done += text.slice(reached, Math.max(start, reached)) + by;
    reached = end;
  }
  return done + text.slice(reached);
}
