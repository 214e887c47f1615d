import { isMeant } from './matching.js';
import { namesCode } from './names-code.js';
import { holdsOn } from './period.js';
import type { Occasion, Point } from './point.js';
import type { Claim } from './request.js';
import type { StatutoryDuty } from './sharing-world.js';

/** A duty that covers the point; `triggered` tells whether what sets it off is there. */
export interface DutyFinding {
  readonly duty: StatutoryDuty;
  readonly triggered: boolean;
}

const isTriggered = ({ id, trigger }: StatutoryDuty, claims: readonly Claim[]): boolean =>
  trigger === undefined || claims.some((one) => one.basis === 'duty' && one.id === id && one.trigger === trigger);

/**
 * Shortlists the statutory duties to share (CON-7) on an occasion: recipient, purpose, dates, and their trigger as the
 * request claims it; those that are triggered come first. Throws where the dates of any duty cannot be read.
 */
export function shortlistDuties(
  { purpose, recipient, day }: Occasion,
  duties: readonly StatutoryDuty[],
  claims: readonly Claim[],
): readonly DutyFinding[] {
  return duties
    .filter(
      (duty) =>
        holdsOn(day, duty) &&
        namesCode(duty.purposes, purpose) &&
        duty.recipients.some((pattern) => isMeant(recipient, pattern)),
    )
    .map((duty) => ({ duty, triggered: isTriggered(duty, claims) }))
    .sort((a, b) => Number(b.triggered) - Number(a.triggered) || (a.duty.id < b.duty.id ? -1 : 1));
}

/** Finds the duty whose extent covers a person's data of a category. */
export const findDuty = (shortlist: readonly DutyFinding[], { person, category }: Point): DutyFinding | undefined =>
  shortlist.find(
    ({ duty: { categories, people } }) =>
      namesCode(categories, category) && (people === undefined || namesCode(people, person)),
  );
