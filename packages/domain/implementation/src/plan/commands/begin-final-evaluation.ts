import { command, dayOf } from '@koordinace/kernel';
import { FinalEvaluationBegun } from '../facts/implementation-facts.js';
import { ImplementationId } from '../ids.js';
import { planLeads } from '../who.js';

/** Begins the final evaluation (zahájení závěrečného vyhodnocení, IMP-7). Steps that are not done by then are a part of it. */
export const BeginFinalEvaluation = command('BeginFinalEvaluation', {
  fields: { implementation: ImplementationId.describe('The plan') },
  on: 'implementation',
  who: planLeads,
  facts: [FinalEvaluationBegun],
  proposes: ({ implementation }, { at }) => [FinalEvaluationBegun({ implementation, on: dayOf(at) })],
});
