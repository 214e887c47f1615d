import { command } from '@koordinace/kernel';
import { EvaluationBegun } from '../facts/phase-facts.js';
import { CaseId } from '../ids.js';

/** Goes on to the last phase (zahájení hodnocení; CMG-1). */
export const BeginEvaluation = command('BeginEvaluation', {
  fields: { case: CaseId.describe('The case.') },
  on: 'case',
  who: ['caseManager'],
  facts: [EvaluationBegun],
  proposes: ({ case: of }) => [EvaluationBegun({ case: of })],
});
