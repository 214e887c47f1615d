import { opensEmergency } from '../codes/threat.js';
import { isMoment } from './period.js';
import type { RequestedItem } from './request.js';
import type { Emergency } from './sharing-world.js';

/** What was found: the emergency that opens the item, or one that is outside CON-6 or lacks what it has to name. */
export interface EmergencyFinding {
  readonly emergency: Emergency;
  readonly opens: boolean;
}

const isComplete = ({ threat, declaredBy }: Emergency): boolean => threat !== '' && declaredBy !== '';

/** Shortlists the emergencies declared for a person at a moment. They need no purpose, no role and no channel. */
export const shortlistEmergencies = (person: string, at: string, emergencies: readonly Emergency[]) =>
  emergencies.filter(
    (one) => one.person === person && isMoment(one.from) && isMoment(one.until) && one.from <= at && at < one.until,
  );

/** Finds a declared emergency for an item (CON-6). Danger to another person's health alone is outside it. */
export function findEmergency(
  shortlist: readonly Emergency[],
  { id, category }: RequestedItem,
): EmergencyFinding | undefined {
  if (shortlist.length === 0) return undefined;
  const found = shortlist
    .filter((one) =>
      one.items.some((declared) => declared.category === category && (declared.id === undefined || declared.id === id)),
    )
    .map((emergency) => ({
      emergency,
      opens: isComplete(emergency) && emergency.threatened.some((one) => opensEmergency.includes(one)),
    }));
  return found.sort((a, b) => Number(b.opens) - Number(a.opens) || (a.emergency.id < b.emergency.id ? -1 : 1))[0];
}
