import { command } from '@koordinace/kernel';
import { ImplementationId } from '../../plan/ids.js';
import { planLeads } from '../../plan/who.js';
import { Note } from '../../wording.js';
import { EvaluationQuestionAnswered } from '../evaluation-facts.js';
import { EvaluationQuestion } from '../evaluation-question.js';

/** Answers a question of the final evaluation (odpověď na otázku závěrečného vyhodnocení; IMP-7). */
export const AnswerEvaluationQuestion = command('AnswerEvaluationQuestion', {
  fields: {
    implementation: ImplementationId.describe('The plan'),
    question: EvaluationQuestion.schema.describe('Which question'),
    text: Note.describe('The answer; nobody by name'),
  },
  on: 'implementation',
  who: planLeads,
  facts: [EvaluationQuestionAnswered],
  proposes: (given) => [EvaluationQuestionAnswered(given)],
});
