import { id } from '@koordinace/kernel';
import type { z } from 'zod';

/** The id of an arrangement on supervision (domluvená supervize): `supervision-2b7e`. */
export const SupervisionId = id('supervision');
export type SupervisionId = z.infer<typeof SupervisionId>;

/** The id of one session of it (setkání supervize): `session-90aa`. */
export const SessionId = id('session');
export type SessionId = z.infer<typeof SessionId>;
