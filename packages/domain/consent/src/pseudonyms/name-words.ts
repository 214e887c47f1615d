import { fold } from './fold.js';
import { type Closeness, wordForms } from './word-forms.js';

/** Parts of names that are nobody's name when they stand alone. */
const particles = new Set(['von', 'van', 'der', 'den', 'de', 'da', 'di', 'la', 'le', 'el', 'al', 'bin', 'ben']);
/** `ml.` and `st.` tell a son from his father, `ze` comes before a place. */
const additions = new Set(['ml', 'st', 'ze']);

/** Is it a word that only stands between the parts of a name? */
export const isParticle = (word: string): boolean => particles.has(fold(word));

/** The words by which a person is named, as recorded: without titles, particles and what stands for a generation. */
export function nameWords(name: string): readonly string[] {
  return name
    .replace(/\b(Ph|Th)\.\s?D\b\.?/giu, ' ')
    .split(/[^\p{L}\p{M}\p{Cf}]+/u)
    .filter((word) => fold(word).length > 1 && !isParticle(word) && !additions.has(fold(word)));
}

/** The first letter of each word of a name, in small, without diacritics. */
export const initialLetters = (name: string): readonly string[] =>
  nameWords(name).map((word) => fold(word).slice(0, 1));

/** `Marie Nováková-Dvořáková` as `M. N. D.` (iniciály). */
export const initialsOf = (name: string): string =>
  nameWords(name)
    .map((word) => `${[...word.normalize('NFC')][0]?.toLocaleUpperCase('cs')}.`)
    .join(' ');

/** Every form of every word of a name, folded, with how closely it belongs to it. */
export function nameForms(name: string): ReadonlyMap<string, Closeness> {
  const words = nameWords(name);
  const plainlyWritten = words.every((word) => /^[a-z]+$/i.test(word));
  const all = new Map<string, Closeness>();
  for (const word of words) {
    for (const [form, level] of wordForms(word, plainlyWritten)) {
      if ((all.get(form) ?? 3) > level) all.set(form, level);
    }
  }
  return all;
}
