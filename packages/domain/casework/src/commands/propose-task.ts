import { command } from '@koordinace/kernel';
import { getCase } from '../case/case-data.js';
import { TaskProposed } from '../facts/task-facts.js';
import { decisionFields } from '../guardians/decision-fields.js';
import { CaseId, PlanId, type TaskId } from '../ids.js';
import { TaskProposer } from '../lists/task-proposer.js';
import { proposedTask } from '../task/proposed-task.js';
import { Line, Note } from '../wording.js';
import { taskAsks, taskContent } from './task-content.js';
import { ownWorkers } from './who.js';

/**
 * Proposes a task of the plan (návrh úkolu; PLN-3, PLN-9). What the client came with, or agrees to at once, goes
 * straight into the plan; the rest stays a proposal.
 */
export const ProposeTask = command('ProposeTask', {
  fields: {
    case: CaseId.describe('The case.'),
    plan: PlanId.describe('The plan.'),
    title: Line.describe('What is to be done.'),
    ...taskContent,
    proposedBy: TaskProposer.schema.describe('Who came with it; the worker, if left out.').optional(),
    cause: Note.describe('Why the plan changes; needed while support is being coordinated.').optional(),
    ...decisionFields,
  },
  on: 'case',
  who: ownWorkers,
  facts: [TaskProposed],
  world: taskAsks,
  proposes: ({ case: of, plan, cause, proposedBy = 'worker', clientAgrees, ...given }, act) =>
    proposedTask(
      { case: of, plan, cause, client: getCase(act.file).client, task: act.newId('task') as TaskId },
      { ...given, proposedBy },
      { ...given, clientAgrees: clientAgrees ?? proposedBy === 'client' },
      act.world,
    ),
});
