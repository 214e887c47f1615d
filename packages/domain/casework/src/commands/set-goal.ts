import { command, present } from '@koordinace/kernel';
import { getCase } from '../case/case-data.js';
import { GoalSet } from '../facts/plan-facts.js';
import { CaseId, GoalId, PlanId } from '../ids.js';
import { Line, Note } from '../wording.js';
import { ownWorkers } from './who.js';

/** Sets a goal of the plan, or rewords one (cíl plánu; PLN-1). */
export const SetGoal = command('SetGoal', {
  fields: {
    case: CaseId.describe('The case.'),
    plan: PlanId.describe('The plan.'),
    title: Line.describe("The goal, in the client's words where possible."),
    goal: GoalId.describe('The goal that is reworded; a new one, if left out.').optional(),
    cause: Note.describe('Why the plan changes; needed while support is being coordinated.').optional(),
  },
  on: 'case',
  who: ownWorkers,
  facts: [GoalSet],
  proposes: ({ case: of, plan, title, goal, cause }, act) => [
    GoalSet({
      case: of,
      plan,
      client: getCase(act.file).client,
      goal: goal ?? (act.newId('goal') as GoalId),
      title,
      ...present({ cause }),
    }),
  ],
});
