import { type FactOf, type Moment, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import { findRisk } from '../risk/risk-data.js';
import { type EvaluationData, findEvaluation, openQuestions, openRisks } from './evaluation-data.js';
import type { EvaluatorNamed, FinalEvaluationCompleted, RiskEvaluated } from './evaluation-facts.js';
import { EvaluationQuestion } from './evaluation-question.js';
import { evaluatedRisks } from './plan-history.js';

/** IMP-7: every question is answered, by the plan's history or by people; the first open one is told, and how many there are. */
export const everyQuestionAnswered = rule('IMP-7', {
  needs: EvaluationQuestion.codes,
  state: (data: EvaluationData, { file }: Moment): Verdict<EvaluationQuestion> => {
    const questions = openQuestions(file, data);
    const [first] = questions;
    return first === undefined ? 'permit' : { needs: first, params: { count: questions.length, questions } };
  },
});

/** IMP-8: of every risk it is said whether it came true and what was done. What came true in the plan cannot be denied. */
export const everyRiskEvaluated = rule('IMP-8', {
  needs: ['unknownRisk', 'cameTrue', 'risks'],
  act: (
    data: EvaluationData,
    { fact, file }: RuleAct<FactOf<typeof RiskEvaluated> | FactOf<typeof FinalEvaluationCompleted>>,
  ): Verdict<'unknownRisk' | 'cameTrue' | 'risks'> => {
    if (fact.type === 'RiskEvaluated') {
      const risks = evaluatedRisks(file).map(({ id }) => id);
      if (!risks.includes(fact.risk)) return { needs: 'unknownRisk', params: { risks } };
      const { at = '' } = findRisk(file, fact.risk) ?? {};
      return !fact.cameTrue && (at === 'matured' || at === 'settled') ? { needs: 'cameTrue' } : 'permit';
    }
    const risks = openRisks(file, data);
    return risks.length === 0 ? 'permit' : { needs: 'risks', params: { count: risks.length, risks } };
  },
});

/** IMP-11: without a binding internal document the introduction cannot be evaluated as finished. */
export const documentBinds = rule('IMP-11', {
  needs: ['noDocument'],
  act: (_: EvaluationData, { fact: { document } }: RuleAct<FactOf<typeof FinalEvaluationCompleted>>) =>
    document === undefined ? { needs: 'noDocument' } : 'permit',
});

/** CHK-4: an evaluator independent of the office is recommended. */
export const independentEvaluator = rule('CHK-4', {
  needs: ['notIndependent'],
  act: (_: EvaluationData, { fact: { independent } }: RuleAct<FactOf<typeof EvaluatorNamed>>) =>
    independent ? 'permit' : { needs: 'notIndependent' },
});

/** IMP-7, for the plan itself: it is closed once its final evaluation is complete. */
export const evaluatedBeforeClosing = rule('IMP-7', {
  needs: ['notEvaluated'],
  state: (_: object, { file }: Moment) =>
    findEvaluation(file)?.at === 'complete' ? 'permit' : { needs: 'notEvaluated' },
});
