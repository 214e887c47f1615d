import { command, dayOf, PlainDate } from '@koordinace/kernel';
import { ImplementationId, PlanRiskId } from '../../plan/ids.js';
import { planLeads } from '../../plan/who.js';
import { Note } from '../../wording.js';
import { RiskSettled } from '../risk-facts.js';

/** What came true was dealt with (vyřešení rizika, RSK-2). */
export const SettleRisk = command('SettleRisk', {
  fields: {
    implementation: ImplementationId.describe('The plan'),
    risk: PlanRiskId.describe('The risk'),
    result: Note.describe('What was done about it'),
    on: PlainDate.describe('The day; today, if left out').optional(),
  },
  on: 'implementation',
  who: planLeads,
  facts: [RiskSettled],
  proposes: ({ on, ...given }, { at }) => [RiskSettled({ ...given, on: on ?? dayOf(at) })],
});
