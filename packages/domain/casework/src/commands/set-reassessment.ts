import { command, PlainDate } from '@koordinace/kernel';
import { ReassessmentSet } from '../facts/plan-facts.js';
import { CaseId, PlanId } from '../ids.js';
import { ownWorkers } from './who.js';

/** Sets the day on which the plan is reassessed (termín přehodnocení; PLN-1). */
export const SetReassessment = command('SetReassessment', {
  fields: {
    case: CaseId.describe('The case.'),
    plan: PlanId.describe('The plan.'),
    on: PlainDate.describe('The day of reassessment.'),
  },
  on: 'case',
  who: ownWorkers,
  facts: [ReassessmentSet],
  proposes: ({ case: of, plan, on }) => [ReassessmentSet({ case: of, plan, on })],
});
