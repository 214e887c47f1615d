import { type FileState, findInstance, instancesOf } from '@koordinace/kernel';
import { type CaseData, findCase } from '../case/case-data.js';
import type { PlanData } from '../plan/plan-data.js';
import type { ConsultationData } from './consultation-lifecycle.js';

/** How many of something there are, by where they stand. */
const byPlace = (file: FileState, lifecycle: string): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { at } of instancesOf(file, lifecycle)) counts[at] = (counts[at] ?? 0) + 1;
  return counts;
};

/**
 * What a methodologist gets to see of a case (pseudonymizovaný výtah; CMG-16): codes, days of a year and counts, under a
 * pseudonym. It is made from what decisions know, in which there is no name and no text.
 */
export interface Extract {
  readonly pseudonym: string;
  readonly sinceYear: string;
  readonly channel?: string;
  readonly method: 'individualSocialWork' | 'caseManagement';
  readonly screened?: string;
  readonly assessed: readonly string[];
  readonly contacts: number;
  readonly tasks: Readonly<Record<string, number>>;
  readonly plans: Readonly<Record<string, number>>;
  readonly reviews: number;
  readonly conferences: Readonly<Record<string, number>>;
  readonly team: readonly string[];
}

/** The extract of a case for one of its consultations; `undefined` where there is none. */
export function extractOf(file: FileState, consultation: string): Extract | undefined {
  const found = findCase(file);
  const pseudonym = findInstance<ConsultationData>(file, 'consultation', consultation)?.data.pseudonym;
  if (found === undefined || pseudonym === undefined) return undefined;
  const { openedOn = '', channel, manager, screened, assessed, contacts }: CaseData = found.data;
  const plans = instancesOf<PlanData>(file, 'plan');
  return {
    pseudonym,
    sinceYear: openedOn.slice(0, 4),
    ...(channel !== undefined && { channel }),
    method: manager === undefined ? 'individualSocialWork' : 'caseManagement',
    ...(screened !== undefined && { screened }),
    assessed,
    contacts,
    tasks: byPlace(file, 'task'),
    plans: byPlace(file, 'plan'),
    reviews: plans.reduce((sum, { data }) => sum + data.reviews, 0),
    conferences: byPlace(file, 'conference'),
    team: instancesOf<{ readonly role?: string }>(file, 'member').flatMap(({ data }) => data.role ?? []),
  };
}
