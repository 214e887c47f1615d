import { type DataCategory, type FileState, instancesOf } from '@koordinace/kernel';
import type { Danger } from '../codes/danger.js';
import type { EmergencyReviewResult } from '../codes/review-result.js';
import type { Threatened } from '../codes/threat.js';
import type { Emergency } from '../sharing/sharing-world.js';

/** What decisions know of a declared emergency: codes, moments and accounts. */
export interface EmergencyData {
  readonly threatened: readonly Threatened[];
  readonly danger?: Danger;
  readonly categories: readonly DataCategory[];
  readonly declaredBy?: string;
  readonly declaredAt?: string;
  /** The moment from which it permits nothing more. */
  readonly until?: string;
  readonly result?: EmergencyReviewResult;
  /** Steps of which it was said that they were not done in time. */
  readonly announced: readonly string[];
}

/** An emergency before it is declared. */
export const blankEmergency: EmergencyData = { threatened: [], categories: [], announced: [] };

/** The declared emergencies of a person's file, as sharing looks at them (CON-6). */
export function emergenciesOf(file: FileState, person: string): readonly Emergency[] {
  return instancesOf<EmergencyData>(file, 'emergency').flatMap(({ id, data }) => {
    const { threatened, danger, categories, declaredBy, declaredAt, until } = data;
    if (danger === undefined || declaredBy === undefined || declaredAt === undefined || until === undefined) return [];
    const items = categories.map((category) => ({ category }));
    return [{ id, person, threatened, threat: danger, declaredBy, items, from: declaredAt, until }];
  });
}
