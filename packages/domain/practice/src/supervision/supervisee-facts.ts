import { AccountId, fact, PlainDate } from '@koordinace/kernel';
import { SupervisionId } from './supervision-ids.js';

/*
 * What the office's own file knows of supervision: who is under one, not what happens there. Without it nobody could say
 * who has none at all (SUP-2).
 */

const about = { supervisee: AccountId, arrangement: SupervisionId };

/** Somebody is under supervision from now on (zajištěná supervize). */
export const SupervisionAssured = fact('SupervisionAssured', about);

/** Somebody is no longer under this one (konec supervize pracovníka). */
export const SupervisionLost = fact('SupervisionLost', about);

/** Somebody who should be under supervision is under none, and it was said (upozornění, SUP-2). */
export const MissingSupervisionAnnounced = fact('MissingSupervisionAnnounced', {
  supervisee: AccountId,
  due: PlainDate,
});
