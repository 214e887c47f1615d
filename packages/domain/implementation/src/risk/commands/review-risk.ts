import { command, PlainDate, present } from '@koordinace/kernel';
import { ImplementationId, PlanRiskId } from '../../plan/ids.js';
import { planLeads } from '../../plan/who.js';
import { Note } from '../../wording.js';
import { Rating } from '../rating.js';
import { findRisk } from '../risk-data.js';
import { RiskReviewed } from '../risk-facts.js';

/** Looks at a risk again (přehodnocení rizika, RSK-2): how likely it is now, how much it would do, and when to look next. */
export const ReviewRisk = command('ReviewRisk', {
  fields: {
    implementation: ImplementationId.describe('The plan'),
    risk: PlanRiskId.describe('The risk'),
    next: PlainDate.describe('The day on which it is looked at again'),
    likelihood: Rating.describe('How likely it is now; as before, if left out').optional(),
    impact: Rating.describe('How much it would do now; as before, if left out').optional(),
    note: Note.describe('What was found').optional(),
  },
  on: 'implementation',
  who: planLeads,
  facts: [RiskReviewed],
  proposes: ({ implementation, risk, next, likelihood, impact, note }, { file }) => {
    const { likelihood: likelyBefore = 1, impact: impactBefore = 1 } = findRisk(file, risk)?.data ?? {};
    return [
      RiskReviewed({
        implementation,
        risk,
        likelihood: likelihood ?? likelyBefore,
        impact: impact ?? impactBefore,
        next,
        ...present({ note }),
      }),
    ];
  },
});
