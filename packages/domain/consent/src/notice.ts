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
