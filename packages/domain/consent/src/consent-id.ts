import { id } from '@koordinace/kernel';
import type { z } from 'zod';

/** The id of a consent or of its refusal (souhlas, nesouhlas): `consent-5d2a`. */
export const ConsentId = id('consent');
export type ConsentId = z.infer<typeof ConsentId>;
