import { defaultQuestionnaire } from '@koordinace/casework';
import { EvaluationQuestion } from '@koordinace/implementation';
import type { Text } from '@koordinace/kernel';

/**
 * The wording of a question of the screening, as far as the answers are to the manual's own questionnaire. Another
 * version may mean something else by the same id, so its questions are shown by their ids. Questions of the final evaluation of an
 * introduction have no versions.
 */
export function questionText(answers: { readonly version?: unknown }, id: string): Text | undefined {
  if (answers.version === undefined && EvaluationQuestion.has(id)) return EvaluationQuestion.texts[id];
  if (answers.version !== defaultQuestionnaire.version) return undefined;
  return defaultQuestionnaire.questions.find((question) => question.id === id);
}
