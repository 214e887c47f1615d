import { id } from '@koordinace/kernel';
import type { z } from 'zod';

/** The id of a guardianship (opatrovnictví), one person's authority to act for another: `guardianship-3x9p`. */
export const GuardianshipId = id('guardianship');
export type GuardianshipId = z.infer<typeof GuardianshipId>;
