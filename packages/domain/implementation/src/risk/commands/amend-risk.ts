import { AccountId, command, present } from '@koordinace/kernel';
import { asksAccounts, isActive } from '../../plan/commands/asks-workers.js';
import { ImplementationId, PlanRiskId } from '../../plan/ids.js';
import { planLeads } from '../../plan/who.js';
import { Line, Note } from '../../wording.js';
import { RiskAmended } from '../risk-facts.js';

/** Changes the owner or the words of a risk (změna rizika, RSK-2). Its rating changes when it is reviewed. */
export const AmendRisk = command('AmendRisk', {
  fields: {
    implementation: ImplementationId.describe('The plan'),
    risk: PlanRiskId.describe('The risk'),
    owner: AccountId.describe('The account of whoever watches over it from now on').optional(),
    what: Line.describe('What may happen, in own words').optional(),
    reason: Note.describe('Why'),
  },
  on: 'implementation',
  who: planLeads,
  facts: [RiskAmended],
  world: ({ owner }) => asksAccounts([owner]),
  proposes: ({ implementation, risk, owner, what, reason }, { world }) => [
    RiskAmended({
      implementation,
      risk,
      ...present({ owner, what }),
      active: owner === undefined || isActive(world, owner),
      reason,
    }),
  ],
});
