import { command, instancesOf, present } from '@koordinace/kernel';
import { getCase } from '../case/case-data.js';
import { IndividualWorkEnded } from '../facts/individual-work-facts.js';
import { PlanClosed } from '../facts/plan-facts.js';
import { TaskDropped } from '../facts/task-facts.js';
import { CaseId, type PlanId, type TaskId } from '../ids.js';
import { EndingReason } from '../lists/ending-reason.js';
import { isOpenTask, type TaskData } from '../task/task-data.js';
import { Note } from '../wording.js';
import { ownWorkers } from './who.js';

/**
 * Ends individual social work with its evaluation (ukončení; ISW-5). Plans and tasks that are still open are closed
 * with it, so that no deadline runs on.
 */
export const EndIndividualWork = command('EndIndividualWork', {
  fields: {
    case: CaseId.describe('The case.'),
    reason: EndingReason.schema.describe('Why the cooperation ends.'),
    cooperation: Note.describe('How the cooperation went.').optional(),
    wayToGoal: Note.describe('The way to the agreed goal.').optional(),
    strengths: Note.describe("The client's strengths.").optional(),
    preparedness: Note.describe('How prepared the client is for changes that need a longer time.').optional(),
    summary: Note.describe('The short form, where the client is no longer there.').optional(),
  },
  on: 'case',
  who: ownWorkers,
  facts: [IndividualWorkEnded],
  proposes: ({ case: of, reason, ...evaluation }, act) => {
    const { client } = getCase(act.file);
    const tasks = instancesOf<TaskData>(act.file, 'task').filter(isOpenTask);
    const plans = instancesOf(act.file, 'plan').filter(({ at }) => at !== 'closed');
    return [
      IndividualWorkEnded({ case: of, client, reason, ...present(evaluation) }),
      ...tasks.map(({ id }) => TaskDropped({ case: of, task: id as TaskId, client })),
      ...plans.map(({ id }) => PlanClosed({ case: of, plan: id as PlanId })),
    ];
  },
});
