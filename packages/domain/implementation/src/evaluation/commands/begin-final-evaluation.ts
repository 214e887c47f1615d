import { command, dayOf } from '@koordinace/kernel';
import { FinalEvaluationBegun } from '../../plan/facts/implementation-facts.js';
import { ImplementationId } from '../../plan/ids.js';
import { planLeads } from '../../plan/who.js';
import { asksForEvaluation, prefilled } from '../prefill.js';

/**
 * Begins the final evaluation (zahájení závěrečného vyhodnocení; IMP-7): what the plan's history and the office's data tell is filled
 * in. Steps that are not done by then are a part of it.
 */
export const BeginFinalEvaluation = command('BeginFinalEvaluation', {
  fields: { implementation: ImplementationId.describe('The plan') },
  on: 'implementation',
  who: planLeads,
  facts: [FinalEvaluationBegun],
  world: asksForEvaluation,
  proposes: ({ implementation }, { at, file, world }) => [
    FinalEvaluationBegun({ implementation, on: dayOf(at) }),
    prefilled(file, world),
  ],
});
