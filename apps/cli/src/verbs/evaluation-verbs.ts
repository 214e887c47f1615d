import { inGroup } from './verb.js';

const on = ['implementation'] as const;

/** `implementation …`, how it is evaluated (závěrečné vyhodnocení, SWOT analýza). */
export const evaluationVerbs = inGroup('implementation', [
  {
    verb: 'swot',
    command: 'RecordSwot',
    positional: [],
    asks: ['strengths', 'weaknesses', 'opportunities', 'threats', 'final', 'organisation'],
  },
  { verb: 'evaluator', command: 'NameEvaluator', positional: on, asks: ['author', 'organisation'] },
  { verb: 'answer', command: 'AnswerEvaluationQuestion', positional: [...on, 'question', 'text'] },
  { verb: 'evaluate-risk', command: 'EvaluateRisk', positional: [...on, 'risk', 'cameTrue', 'done'] },
  { verb: 'refresh', command: 'RefreshFinalEvaluation', positional: on },
]);
