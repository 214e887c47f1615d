import { id } from '@koordinace/kernel';
import type { z } from 'zod';

/** The id of a declared emergency (vyhlášené ohrožení): `emergency-5d2a`. */
export const EmergencyId = id('emergency');
export type EmergencyId = z.infer<typeof EmergencyId>;
