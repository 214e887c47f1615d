import { type FileState, findInstance, instancesOf } from '@koordinace/kernel';
import type { GoalId, PlanId, RiskId } from '../ids.js';
import type { ResponsibleCode } from '../task/responsible.js';

/** What decisions know of a plan. */
export interface PlanData {
  /** Raised by every change of the plan, so that an agreement names exactly what was agreed (PLN-2). */
  readonly version: number;
  readonly agreedVersion?: number;
  readonly goals: readonly GoalId[];
  readonly risks: readonly RiskId[];
  /** Risks without a word on what to do if they come true (PLN-7). */
  readonly unmeasured: readonly RiskId[];
  /** The plan of which it is a part, and whose this part is (PLN-6). */
  readonly partOf?: PlanId;
  readonly responsible?: ResponsibleCode;
  readonly reviews: number;
  readonly reviewedOn?: string;
  readonly reassessOn?: string;
  /** The day that the client agreed to with the plan. */
  readonly agreedReassessOn?: string;
}

/** A plan before it is drafted. */
export const blankPlan: PlanData = { version: 0, goals: [], risks: [], unmeasured: [], reviews: 0 };

/** A plan of the file. */
export const findPlan = (file: FileState, plan: string) => findInstance<PlanData>(file, 'plan', plan);

/** The partial plans of a plan that are still under way (dílčí plány; PLN-6). */
export const partsOf = (file: FileState, plan: string): readonly PlanId[] =>
  instancesOf<PlanData>(file, 'plan')
    .filter(({ at, data }) => at !== 'closed' && data.partOf === plan)
    .map(({ id }) => id as PlanId);
