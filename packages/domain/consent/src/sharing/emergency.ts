import { opensEmergency } from '../codes/threat.js';
import { isMoment } from './period.js';
import type { Emergency } from './sharing-world.js';

/** What of a point an emergency looks at. It needs no purpose, no role and no channel. */
export interface EndangeredPoint {
  readonly person: string;
  readonly item: string;
  readonly category: string;
  readonly at: string;
}

/** What was found: the emergency that opens the item, or one that is outside CON-6 or lacks what it has to name. */
export interface EmergencyFinding {
  readonly emergency: Emergency;
  readonly opens: boolean;
}

const isComplete = ({ threat, declaredBy }: Emergency): boolean => threat !== '' && declaredBy !== '';

/** Finds a declared emergency for an item (CON-6). Danger to another person's health alone is outside it. */
export function findEmergency(point: EndangeredPoint, emergencies: readonly Emergency[]): EmergencyFinding | undefined {
  const { person, item, category, at } = point;
  const found = emergencies
    .filter(
      (one) =>
        one.person === person &&
        isMoment(one.from) &&
        isMoment(one.until) &&
        one.from <= at &&
        at < one.until &&
        one.items.some(
          (declared) => declared.category === category && (declared.id === undefined || declared.id === item),
        ),
    )
    .map((emergency) => ({
      emergency,
      opens: isComplete(emergency) && emergency.threatened.some((one) => opensEmergency.includes(one)),
    }));
  return found.sort((a, b) => Number(b.opens) - Number(a.opens) || (a.emergency.id < b.emergency.id ? -1 : 1))[0];
}
