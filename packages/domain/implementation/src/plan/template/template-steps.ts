import type { Text } from '@koordinace/kernel';
import { type ActivityId, type PhaseId, phases } from '@koordinace/rulebook';
import { groundwork } from './first-phases.js';
import { type Checked, networkAndAfter } from './later-phases.js';

/** A step that the template offers (krok ze šablony, IMP-4). */
export interface TemplateStep {
  readonly phase: PhaseId;
  readonly template: ActivityId;
  readonly activity: Text;
  readonly verification: Text;
  /** In how many days from the start it is to be done. */
  readonly days: number;
}

const checked: Readonly<Record<ActivityId, Checked>> = { ...groundwork, ...networkAndAfter };

/**
 * The phases of the manual as steps of a plan (šablona implementačního plánu, IMP-4): activities from the rulebook, how each can be
 * verified, and after how many days it is usually done. The days are our own, spread over about a year and a half.
 */
export const templateSteps: readonly TemplateStep[] = Object.entries(phases).flatMap(([phase, { activities }]) =>
  Object.entries(activities).map(([id, activity]) => {
    const template = id as ActivityId;
    return { phase: phase as PhaseId, template, activity, ...checked[template] };
  }),
);
