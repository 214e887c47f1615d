import { ask, command, PlainDate, present } from '@koordinace/kernel';
import { personStanding, workerStanding } from '@koordinace/people';
import { getCase } from '../case/case-data.js';
import { PlanOpened } from '../facts/management-facts.js';
import { PlanDrafted, ReassessmentSet } from '../facts/plan-facts.js';
import { CaseId, PlanId } from '../ids.js';
import { PlanKind } from '../lists/plan-kind.js';
import { Responsible } from '../task/responsible.js';
import { responsibleEvidence } from '../task/responsible-evidence.js';
import { Line } from '../wording.js';
import { responsibleIn } from './task-content.js';
import { ownWorkers } from './who.js';

/**
 * Begins an individual plan (návrh individuálního plánu; PLN-1), a partial plan with somebody responsible of its own
 * (dílčí plán; PLN-6), or the social curator's plan for a young adult (PLN-10). Its parts may come piece by piece.
 */
export const DraftPlan = command('DraftPlan', {
  fields: {
    case: CaseId.describe('The case.'),
    title: Line.describe('What the plan is called.').optional(),
    reassessOn: PlainDate.describe('The day on which the plan is reassessed.').optional(),
    kind: PlanKind.schema.describe('The kind of plan; an individual plan, if left out.').optional(),
    partOf: PlanId.describe('The plan of which it is a part, for example for debts.').optional(),
    responsible: Responsible.describe(
      'Who is responsible for the plan; a partial plan has somebody of its own.',
    ).optional(),
  },
  on: 'case',
  who: ownWorkers,
  facts: [PlanOpened],
  world: ({ responsible }, { by, file }) => ({
    worker: ask(workerStanding, { worker: responsible?.worker ?? by }),
    family: ask(personStanding, { person: responsible?.family ?? getCase(file).client }),
  }),
  proposes: ({ case: of, title, reassessOn, kind = 'individual', partOf, responsible }, act) => {
    const plan = act.newId('plan') as PlanId;
    return [
      PlanOpened({ case: of, plan }),
      PlanDrafted({
        case: of,
        plan,
        client: getCase(act.file).client,
        kind,
        responsible: responsibleIn(responsible),
        responsibleIs: responsibleEvidence(responsible ?? {}, act.world),
        curator: act.world.worker.posts.includes('socialCurator'),
        ...present({ title, partOf, actorWorker: responsible?.actorWorker }),
      }),
      ...(reassessOn === undefined ? [] : [ReassessmentSet({ case: of, plan, on: reassessOn })]),
    ];
  },
});
