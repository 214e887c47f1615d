import { id } from '@koordinace/kernel';
import type { z } from 'zod';

/** The id of a disclosure (předání informací): `disclosure-5d2a`. */
export const DisclosureId = id('disclosure');
export type DisclosureId = z.infer<typeof DisclosureId>;
