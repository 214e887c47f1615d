import { VersionName } from '@koordinace/kernel';
import { z } from 'zod';

/** The version of the text that was shown before consenting, and its language (znění poučení, CON-19). */
export const Notice = z.strictObject({
  version: VersionName.describe('Version of the notice, for example 2026-1'),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .max(3)
    .describe('Language in which it was shown, for example cs, en, uk'),
});
export type Notice = z.infer<typeof Notice>;

/**
 * Was the text that was shown one of the office's own (CON-19)? `free` as long as the office has adopted none, so that its
 * versions are names only.
 */
export const TextShown = z.enum(['adopted', 'unknown', 'free']);
export type TextShown = z.infer<typeof TextShown>;

/** Finds out whether a text is among those that the office adopted. */
export const textShown = (notice: Notice | undefined, adopted: readonly Notice[]): TextShown => {
  if (adopted.length === 0 || notice === undefined) return 'free';
  const known = adopted.some(({ version, lang }) => version === notice.version && lang === notice.lang);
  return known ? 'adopted' : 'unknown';
};
