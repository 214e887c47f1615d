import { AccountId, command, keeps, PlainDate, present } from '@koordinace/kernel';
import { z } from 'zod';
import { asksAccounts, isActive } from '../../plan/commands/asks-workers.js';
import { MeasurePrepared } from '../../plan/facts/step-facts.js';
import { ImplementationId, PlanRiskId, type StepId } from '../../plan/ids.js';
import { planLeads } from '../../plan/who.js';
import { Line, Note } from '../../wording.js';
import { Rating } from '../rating.js';
import { CatalogueRiskCode, RiskFieldCode } from '../risk-codes.js';
import { RiskAdopted } from '../risk-facts.js';

/**
 * Takes a risk into the plan: from the catalogue, proposed by the data, or told in own words (převzetí rizika; RSK-1, RSK-2, IMP-3).
 * Its measures wait until it matures.
 */
export const AdoptRisk = command('AdoptRisk', {
  fields: {
    implementation: ImplementationId.describe('The plan'),
    risk: PlanRiskId.describe('The risk that the data propose; a new one, if left out').optional(),
    catalogue: CatalogueRiskCode.schema.describe('Its id in the catalogue of the manual').optional(),
    field: RiskFieldCode.schema.describe('The field of a risk that is not in the catalogue').optional(),
    what: Line.describe('What may happen, in own words').optional(),
    likelihood: keeps('RSK-2', Rating.describe('How likely it is, from 1 to 5')),
    impact: keeps('RSK-2', Rating.describe('How much it would do, from 1 to 5')),
    owner: keeps('RSK-2', AccountId.describe('The account of whoever watches over it')),
    reviewOn: keeps('RSK-2', PlainDate.describe('The day on which it is looked at again')),
    measures: z.array(Note).max(20).describe('What will be done if it comes true').optional(),
  },
  on: 'implementation',
  who: planLeads,
  facts: [RiskAdopted],
  world: ({ owner }) => asksAccounts([owner]),
  proposes: (given, { newId, world }) => {
    const { implementation, risk: proposed, catalogue, field, what, measures = [], ...managed } = given;
    const risk = proposed ?? (newId('risk') as PlanRiskId);
    return [
      RiskAdopted({
        implementation,
        risk,
        ...present({ catalogue, field, what }),
        ...managed,
        active: isActive(world, given.owner),
      }),
      ...measures.map((activity) =>
        MeasurePrepared({
          implementation,
          step: newId('step') as StepId,
          risk,
          activity,
          responsible: [given.owner],
          gone: [],
        }),
      ),
    ];
  },
});
