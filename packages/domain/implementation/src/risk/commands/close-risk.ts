import { command, dayOf, PlainDate } from '@koordinace/kernel';
import { ImplementationId, PlanRiskId } from '../../plan/ids.js';
import { planLeads } from '../../plan/who.js';
import { Note } from '../../wording.js';
import { RiskClosed } from '../risk-facts.js';

/** A risk threatens no more without having come true (riziko pominulo, RSK-2). */
export const CloseRisk = command('CloseRisk', {
  fields: {
    implementation: ImplementationId.describe('The plan'),
    risk: PlanRiskId.describe('The risk'),
    reason: Note.describe('Why it threatens no more'),
    on: PlainDate.describe('The day; today, if left out').optional(),
  },
  on: 'implementation',
  who: planLeads,
  facts: [RiskClosed],
  proposes: ({ on, ...given }, { at }) => [RiskClosed({ ...given, on: on ?? dayOf(at) })],
});
