import { id } from '@koordinace/kernel';
import type { z } from 'zod';

/** The id of a person (osoba), client or not: `person-4k2m`. */
export const PersonId = id('person');
export type PersonId = z.infer<typeof PersonId>;
