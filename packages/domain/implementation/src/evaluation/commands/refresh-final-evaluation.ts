import { command } from '@koordinace/kernel';
import { ImplementationId } from '../../plan/ids.js';
import { planLeads } from '../../plan/who.js';
import { FinalEvaluationPrefilled } from '../evaluation-facts.js';
import { asksForEvaluation, prefilled } from '../prefill.js';

/** Looks once more at what the system knows for the final evaluation (obnovení předvyplnění; IMP-7); what people said stays. */
export const RefreshFinalEvaluation = command('RefreshFinalEvaluation', {
  fields: { implementation: ImplementationId.describe('The plan') },
  on: 'implementation',
  who: planLeads,
  facts: [FinalEvaluationPrefilled],
  world: asksForEvaluation,
  proposes: (_, { file, world }) => [prefilled(file, world)],
});
