import { inGroup } from './verb.js';

const onRisk = ['implementation', 'risk'] as const;

/** `risk …` (rizika zavádění): from the catalogue and own ones, assessment, measures. */
export const riskVerbs = inGroup('risk', [
  { verb: 'propose', command: 'ProposeRisks', positional: ['implementation'] },
  {
    verb: 'adopt',
    command: 'AdoptRisk',
    positional: ['implementation', 'catalogue'],
    asks: ['likelihood', 'impact', 'owner', 'reviewOn', 'measures'],
  },
  { verb: 'set-aside', command: 'SetAsideRisk', positional: [...onRisk, 'reason'] },
  { verb: 'change', command: 'AmendRisk', positional: [...onRisk, 'reason'] },
  { verb: 'measure', command: 'AddMeasure', positional: [...onRisk, 'activity'], asks: ['verification'] },
  { verb: 'review', command: 'ReviewRisk', positional: [...onRisk, 'next'], asks: ['likelihood', 'impact', 'note'] },
  { verb: 'matured', command: 'MatureRisk', positional: [...onRisk, 'note'] },
  { verb: 'settle', command: 'SettleRisk', positional: [...onRisk, 'result'] },
  { verb: 'close', command: 'CloseRisk', positional: [...onRisk, 'reason'] },
]);
