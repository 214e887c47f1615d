import { type Chart, lifecycle, when } from '@koordinace/kernel';
import { blankEvaluation, type EvaluationData } from './evaluation-data.js';
import {
  EvaluationQuestionAnswered,
  EvaluatorNamed,
  FinalEvaluationCompleted,
  FinalEvaluationPrefilled,
  RiskEvaluated,
} from './evaluation-facts.js';
import { documentBinds, everyQuestionAnswered, everyRiskEvaluated, independentEvaluator } from './evaluation-rules.js';

/** The chart of the final evaluation (závěrečné vyhodnocení; IMP-7, IMP-8, IMP-11): complete when nothing is open. */
export const evaluationChart = {
  initial: 'none',
  states: {
    none: { on: { FinalEvaluationPrefilled: { target: 'open' } } },
    open: {
      on: {
        FinalEvaluationPrefilled: {},
        EvaluatorNamed: {},
        EvaluationQuestionAnswered: {},
        RiskEvaluated: { rules: ['IMP-8'] },
        FinalEvaluationCompleted: { target: 'complete', rules: ['IMP-7', 'IMP-8', 'IMP-11'] },
      },
    },
    complete: { type: 'final' },
  },
} as const satisfies Chart;

/** The lifecycle of the final evaluation in the plan's file. */
export const evaluationLifecycle = lifecycle<EvaluationData>({
  name: 'finalevaluation',
  stream: 'implementation',
  start: blankEvaluation,
  chart: evaluationChart,
  facts: [
    FinalEvaluationPrefilled,
    EvaluatorNamed,
    EvaluationQuestionAnswered,
    RiskEvaluated,
    FinalEvaluationCompleted,
  ],
  rules: [everyQuestionAnswered, everyRiskEvaluated, documentBinds],
  warnings: [{ fact: 'EvaluatorNamed', rule: independentEvaluator }],
  folds: [
    when(EvaluationQuestionAnswered, (data: EvaluationData, { question }) => ({
      ...data,
      answered: [...new Set([...data.answered, question])],
    })),
    when(RiskEvaluated, (data: EvaluationData, { risk }) => ({
      ...data,
      evaluated: [...new Set([...data.evaluated, risk])],
    })),
  ],
});
