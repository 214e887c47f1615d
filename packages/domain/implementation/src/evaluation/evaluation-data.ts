import { type FileState, findInstance } from '@koordinace/kernel';
import type { EvaluationQuestion } from './evaluation-question.js';
import { EvaluationQuestion as questions } from './evaluation-question.js';
import { answeredByHistory, evaluatedRisks } from './plan-history.js';

/** What decisions know of the final evaluation: which questions were answered, of which risks account was given. */
export interface EvaluationData {
  readonly answered: readonly EvaluationQuestion[];
  readonly evaluated: readonly string[];
}

/** An evaluation before it begins. */
export const blankEvaluation: EvaluationData = { answered: [], evaluated: [] };

/** The final evaluation in the plan's file; there is one. */
export const findEvaluation = (file: FileState) =>
  findInstance<EvaluationData>(file, 'finalevaluation', 'finalevaluation');

/** The questions that wait for somebody's answer (otevřené otázky, IMP-7). */
export function openQuestions(file: FileState, { answered }: EvaluationData): readonly EvaluationQuestion[] {
  const known = answeredByHistory(file);
  return questions.codes.filter((question) => !answered.includes(question) && !known.includes(question));
}

/** The risks of which nobody has given account (IMP-8). */
export const openRisks = (file: FileState, { evaluated }: EvaluationData): readonly string[] =>
  evaluatedRisks(file)
    .map(({ id }) => id)
    .filter((id) => !evaluated.includes(id));
