import { id } from '@koordinace/kernel';
import type { z } from 'zod';

/** The id of information that came in (přijatá informace): `received-5d2a`. */
export const ReceivedId = id('received');
export type ReceivedId = z.infer<typeof ReceivedId>;
