import { command } from '@koordinace/kernel';
import { ImplementationId, PlanRiskId } from '../../plan/ids.js';
import { planLeads } from '../../plan/who.js';
import { Note } from '../../wording.js';
import { RiskSetAside } from '../risk-facts.js';

/** Sets a proposed risk aside with a reason (odložení navrženého rizika, RSK-3). It is proposed again only when the data change. */
export const SetAsideRisk = command('SetAsideRisk', {
  fields: {
    implementation: ImplementationId.describe('The plan'),
    risk: PlanRiskId.describe('The proposed risk'),
    reason: Note.describe('Why it does not concern the plan'),
  },
  on: 'implementation',
  who: planLeads,
  facts: [RiskSetAside],
  proposes: (given) => [RiskSetAside(given)],
});
