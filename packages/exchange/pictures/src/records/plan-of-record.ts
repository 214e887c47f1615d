import type { EvaluationForGantt, PlanForGantt, StepForGantt, StepState } from '../plan/plan-for-gantt.js';
import { dayOfRecord } from './day-of-record.js';

/** What the picture needs of a step's record; the record has more. */
export interface RecordedStep {
  readonly state: StepState;
  readonly phase?: string;
  readonly activity?: string;
  readonly responsible?: readonly string[];
  readonly organisations?: readonly string[];
  readonly due?: string;
  readonly startedOn?: string;
  readonly endedOn?: string;
  readonly history: readonly { readonly before: { readonly due?: string } }[];
}

/** What the picture needs of a plan's record (záznam o implementačním plánu). */
export interface RecordedPlan {
  readonly implementation: string;
  readonly mainGoal?: string;
  readonly startsOn?: string;
  readonly startedOn?: string;
  readonly evaluationOn?: string;
  readonly finalEvaluationOn?: string;
  readonly steps: readonly RecordedStep[];
  readonly evaluations: readonly { readonly at: string }[];
}

const dayIf = (when: string | undefined): string | undefined => (when === undefined ? undefined : dayOfRecord(when));

function stepOf({ state, phase, activity = '', due, history, ...step }: RecordedStep): StepForGantt {
  const earlier = history.flatMap(({ before }) => (before.due === undefined ? [] : [before.due]));
  return {
    phase,
    activity,
    responsible: [...(step.responsible ?? []), ...(step.organisations ?? [])],
    state,
    deadlines: due === undefined ? earlier : [...earlier, due],
    started: dayIf(step.startedOn),
    ended: dayIf(step.endedOn),
  };
}

function evaluationsOf({ evaluations, evaluationOn, finalEvaluationOn }: RecordedPlan): EvaluationForGantt[] {
  const final = finalEvaluationOn ?? evaluationOn;
  return [
    ...evaluations.map(({ at }) => ({ on: dayOfRecord(at), kind: 'interim' as const })),
    ...(final === undefined
      ? []
      : [{ on: dayOfRecord(final), kind: 'final' as const, planned: finalEvaluationOn === undefined }]),
  ];
}

/**
 * What `planGantt` draws, from the record of an implementation plan: every deadline that was ever set, in its order.
 *
 * @example
 * ```ts
 * const plan = planOfRecord({ implementation: 'implementation-1', steps: [], evaluations: [], evaluationOn: '2027-12-10' });
 * plan.evaluations; // [{ on: '2027-12-10', kind: 'final', planned: true }]
 * ```
 */
export const planOfRecord = (record: RecordedPlan): PlanForGantt => ({
  title: record.mainGoal ?? record.implementation,
  start: dayIf(record.startsOn ?? record.startedOn),
  steps: record.steps.map(stepOf),
  evaluations: evaluationsOf(record),
});
