import { addDays, dayOf, type FileState, type InstanceState, type PlainDate } from '@koordinace/kernel';
import { findImplementation } from './implementation-data.js';
import { hasEnded, type StepData, stepsOf } from './step-data.js';

/** How many days after the step that made it due an interim evaluation is announced as missing. The form names none; our own number. */
export const evaluationDays = 14;

/** The steps that ended since the last interim evaluation (kroky k vyhodnocení, IMP-2), in the order in which they ended. */
export function stepsToEvaluate(file: FileState): readonly InstanceState<StepData>[] {
  const { evaluated = 0 } = findImplementation(file)?.data ?? {};
  return stepsOf(file)
    .filter((one) => hasEnded(one) && (one.data.nth ?? 0) > evaluated)
    .toSorted((a, b) => (a.data.nth ?? 0) - (b.data.nth ?? 0));
}

/** The last day on which the interim evaluation that is due is in time; none, where it is not due (IMP-2). */
export function evaluationDue(file: FileState): PlainDate | undefined {
  const plan = findImplementation(file);
  const decisive = plan === undefined ? undefined : stepsToEvaluate(file)[plan.data.interval - 1];
  const ended = decisive?.data.endedOn;
  return ended === undefined ? undefined : addDays(ended as PlainDate, evaluationDays);
}

/** Is an interim evaluation due, since as many steps ended as the plan says (IMP-2)? */
export const isEvaluationDue = (file: FileState): boolean => evaluationDue(file) !== undefined;

/** Is it missing, since its last day has passed? */
export function isEvaluationMissed(file: FileState, at: string): boolean {
  const due = evaluationDue(file);
  return due !== undefined && due < dayOf(at);
}
