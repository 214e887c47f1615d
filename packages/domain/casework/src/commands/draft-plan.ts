import { command, PlainDate, present } from '@koordinace/kernel';
import { getCase } from '../case/case-data.js';
import { PlanOpened } from '../facts/management-facts.js';
import { PlanDrafted, ReassessmentSet } from '../facts/plan-facts.js';
import { CaseId, type PlanId } from '../ids.js';
import { Line } from '../wording.js';
import { ownWorkers } from './who.js';

/** Begins an individual plan (návrh individuálního plánu; PLN-1). Its parts may come piece by piece. */
export const DraftPlan = command('DraftPlan', {
  fields: {
    case: CaseId.describe('The case.'),
    title: Line.describe('What the plan is called.').optional(),
    reassessOn: PlainDate.describe('The day on which the plan is reassessed.').optional(),
  },
  on: 'case',
  who: ownWorkers,
  facts: [PlanOpened],
  proposes: ({ case: of, title, reassessOn }, act) => {
    const plan = act.newId('plan') as PlanId;
    return [
      PlanOpened({ case: of, plan }),
      PlanDrafted({ case: of, plan, client: getCase(act.file).client, ...present({ title }) }),
      ...(reassessOn === undefined ? [] : [ReassessmentSet({ case: of, plan, on: reassessOn })]),
    ];
  },
});
