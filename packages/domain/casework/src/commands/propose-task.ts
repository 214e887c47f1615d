import { command } from '@koordinace/kernel';
import { z } from 'zod';
import { getCase } from '../case/case-data.js';
import { PlanTasksChanged } from '../facts/plan-facts.js';
import { ProposalAccepted, TaskProposed } from '../facts/task-facts.js';
import { CaseId, PlanId, type TaskId } from '../ids.js';
import { TaskProposer } from '../lists/task-proposer.js';
import { present } from '../present.js';
import { Line } from '../wording.js';
import { responsibleIn, taskContent } from './task-content.js';
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
    clientAgrees: z.boolean().describe('The client agrees to it already.').optional(),
  },
  on: 'case',
  who: ownWorkers,
  facts: [TaskProposed],
  proposes: ({ case: of, plan, proposedBy = 'worker', clientAgrees, ...given }, act) => {
    const { responsible, coworkers, goal, due, trigger, title } = given;
    const task = act.newId('task') as TaskId;
    const accepted = clientAgrees ?? proposedBy === 'client';
    return [
      TaskProposed({
        case: of,
        task,
        plan,
        client: getCase(act.file).client,
        proposedBy,
        responsible: responsibleIn(responsible),
        hasTrigger: trigger !== undefined,
        after: given.after ?? [],
        title,
        ...present({
          goal,
          due,
          trigger,
          actorWorker: responsible?.actorWorker,
          coworkers: coworkers?.flatMap(responsibleIn),
        }),
      }),
      ...(accepted
        ? [
            ProposalAccepted({ case: of, task, clientAgrees: true }),
            PlanTasksChanged({ case: of, plan, changed: task }),
          ]
        : []),
    ];
  },
});
