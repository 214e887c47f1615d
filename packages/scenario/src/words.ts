import { z } from 'zod';

const Long = z.string().min(1).max(2000);

/**
 * A text for people in a case (text): Czech and English, or one text that serves both languages.
 *
 * @example Words.parse({ cs: 'Návštěva doma', en: 'A visit at home' });
 */
export const Words = z.union([
  z.strictObject({ cs: Long.describe('In Czech'), en: Long.describe('In English') }),
  Long.describe('One text for both languages'),
]);
export type Words = z.infer<typeof Words>;

/** The text in a language. */
export const say = (words: Words, lang: 'cs' | 'en'): string => (typeof words === 'string' ? words : words[lang]);
