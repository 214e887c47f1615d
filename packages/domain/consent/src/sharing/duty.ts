import { isMeant } from './matching.js';
import { holdsOn } from './period.js';
import type { Point } from './point.js';
import type { Claim } from './request.js';
import type { StatutoryDuty } from './sharing-world.js';

/** A duty that covers the point; `triggered` tells whether what sets it off is there. */
export interface DutyFinding {
  readonly duty: StatutoryDuty;
  readonly triggered: boolean;
}

/** Finds the statutory duty to share (CON-7): recipient, purpose, extent, dates, and its trigger as the request claims it. */
export function findDuty(
  point: Point,
  duties: readonly StatutoryDuty[],
  claims: readonly Claim[],
): DutyFinding | undefined {
  const found = duties
    .filter(
      (duty) =>
        holdsOn(point.day, duty) &&
        duty.purposes.includes(point.purpose) &&
        duty.categories.includes(point.category) &&
        (duty.people === undefined || duty.people.includes(point.person)) &&
        duty.recipients.some((pattern) => isMeant(point.recipient, pattern)),
    )
    .map((duty) => ({
      duty,
      triggered:
        duty.trigger === undefined ||
        claims.some(({ basis, id, trigger }) => basis === 'duty' && id === duty.id && trigger === duty.trigger),
    }));
  return found.sort((a, b) => Number(b.triggered) - Number(a.triggered) || (a.duty.id < b.duty.id ? -1 : 1))[0];
}
