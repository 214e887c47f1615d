import type { FileState } from '@koordinace/kernel';
import { findImplementation } from '../plan/implementation-data.js';
import { hasEnded, stepsOf } from '../plan/step-data.js';
import { risksOf } from '../risk/risk-data.js';
import { type EvaluatedOutcome, EvaluationQuestion } from './evaluation-question.js';

/** A step as the evaluation looks at it: planned and real end, and whether it was reached. */
export interface StepOutcome {
  readonly step: string;
  readonly goal?: string;
  readonly due?: string;
  readonly endedOn?: string;
  readonly outcome: EvaluatedOutcome;
  readonly late: boolean;
}

/** What became of the steps of a plan (jak dopadly kroky); what was dropped, and measures that never had to open, are left out. */
export const stepOutcomes = (file: FileState): readonly StepOutcome[] =>
  stepsOf(file)
    .filter(({ at }) => at !== 'dropped' && at !== 'waiting')
    .map((step) => {
      const { id, at, data } = step;
      const { goal, due, endedOn } = data;
      return {
        step: id,
        ...(goal !== undefined && { goal }),
        ...(due !== undefined && { due }),
        ...(endedOn !== undefined && { endedOn }),
        outcome: at === 'verified' ? 'reached' : hasEnded(step) ? 'notReached' : 'unfinished',
        late: endedOn === undefined || (due !== undefined && endedOn > due),
      };
    });

/** How many times the main goal changed after the start. */
export const mainGoalChanges = (file: FileState): number => findImplementation(file)?.data.mainGoalChanges ?? 0;

/** The risks that the evaluation gives account of (IMP-8): all that the plan counted with; proposals are none. */
export const evaluatedRisks = (file: FileState) =>
  risksOf(file).filter(({ at }) => at !== 'proposed' && at !== 'setAside');

/**
 * The questions that the plan's own history answers with yes, so that nobody has to (co systém ví sám): every step was reached,
 * every one in time, the main goal stayed as it was.
 */
export function answeredByHistory(file: FileState): readonly EvaluationQuestion[] {
  const steps = stepOutcomes(file);
  return EvaluationQuestion.codes.filter((question) => {
    switch (question) {
      case 'goals':
        return steps.every(({ outcome }) => outcome === 'reached');
      case 'schedule':
        return steps.every(({ late }) => !late);
      case 'mainGoal':
        return mainGoalChanges(file) === 0;
      default:
        return false;
    }
  });
}
