import { command, present } from '@koordinace/kernel';
import { getCase } from '../case/case-data.js';
import { PlanTasksChanged } from '../facts/plan-facts.js';
import { ProposalAccepted, TaskProposed } from '../facts/task-facts.js';
import { decisionFields } from '../guardians/decision-fields.js';
import { guardianEvidence } from '../guardians/guardian-evidence.js';
import { CaseId, PlanId, type TaskId } from '../ids.js';
import { TaskProposer } from '../lists/task-proposer.js';
import { responsibleEvidence } from '../task/responsible-evidence.js';
import { Line, Note } from '../wording.js';
import { responsibleIn, taskAsks, taskContent } from './task-content.js';
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
  proposes: ({ case: of, plan, cause, proposedBy = 'worker', clientAgrees, ...given }, act) => {
    const { responsible, coworkers, goal, due, trigger, title, clientView } = given;
    const { client } = getCase(act.file);
    const task = act.newId('task') as TaskId;
    const agrees = clientAgrees ?? proposedBy === 'client';
    const accepted = agrees || given.guardiansAgree !== undefined;
    return [
      TaskProposed({
        case: of,
        task,
        plan,
        client,
        proposedBy,
        responsible: responsibleIn(responsible),
        responsibleIs: responsibleEvidence(responsible ?? {}, act.world),
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
            ProposalAccepted({
              case: of,
              task,
              client,
              clientAgrees: agrees,
              guardianship: guardianEvidence(act.world.guardians, given),
              ...present({ clientView }),
            }),
            PlanTasksChanged({ case: of, plan, client, changed: task, ...present({ cause }) }),
          ]
        : []),
    ];
  },
});
