import { foldedName } from '@koordinace/people';

const remembered = new Map<string, string>();
const wordsKept = 5000;

/**
 * A word without case and diacritics, `NOVÁKOVÁ` and `novakova` alike; titles fold to nothing. Characters that nobody sees
 * (soft hyphens, joiners) do not hide a name.
 */
export function fold(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const folded = foldedName(word.normalize('NFKD').replace(/\p{Cf}/gu, ''))
    .join('')
    .replaceAll('đ', 'd')
    .replaceAll('ø', 'o');
  if (remembered.size >= wordsKept) remembered.clear();
  remembered.set(word, folded);
  return folded;
}

/** Is it a title, `Ing` or `PhD`? */
export const isTitle = (word: string): boolean => /\p{L}/u.test(word) && fold(word) === '';
