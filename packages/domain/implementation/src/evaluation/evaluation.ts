import type { ModulePart } from '@koordinace/kernel';
import { AnswerEvaluationQuestion } from './commands/answer-evaluation-question.js';
import { BeginFinalEvaluation } from './commands/begin-final-evaluation.js';
import { CloseImplementation } from './commands/close-implementation.js';
import { EvaluateRisk } from './commands/evaluate-risk.js';
import { NameEvaluator } from './commands/name-evaluator.js';
import { RefreshFinalEvaluation } from './commands/refresh-final-evaluation.js';
import { evaluationLifecycle } from './evaluation-lifecycle.js';
import { evaluationRecord } from './evaluation-record.js';
import { evaluationTexts } from './texts.js';

/** The final evaluation of an implementation plan (závěrečné vyhodnocení; IMP-7, IMP-8, IMP-11). */
export const evaluation: ModulePart = {
  lifecycles: [evaluationLifecycle],
  commands: [
    BeginFinalEvaluation,
    RefreshFinalEvaluation,
    NameEvaluator,
    AnswerEvaluationQuestion,
    EvaluateRisk,
    CloseImplementation,
  ],
  texts: evaluationTexts,
  records: [evaluationRecord],
};
