import type { FileState } from '@koordinace/kernel';
import { findImplementation } from './implementation-data.js';
import { hasEnded, stepsOf } from './step-data.js';

/** How many steps ended since the last interim evaluation (kroky bez vyhodnocení, IMP-2). */
export function unevaluatedSteps(file: FileState): number {
  const { evaluated = 0 } = findImplementation(file)?.data ?? {};
  return stepsOf(file).filter(hasEnded).length - evaluated;
}

/** Is an interim evaluation due, since as many steps ended as the plan says (IMP-2)? */
export function isEvaluationDue(file: FileState): boolean {
  const plan = findImplementation(file);
  return plan !== undefined && unevaluatedSteps(file) >= plan.data.interval;
}
