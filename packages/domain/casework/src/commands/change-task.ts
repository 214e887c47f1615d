import { command, present } from '@koordinace/kernel';
import { getCase } from '../case/case-data.js';
import { PlanTasksChanged } from '../facts/plan-facts.js';
import { ProposalAccepted, TaskChanged, TaskStarted } from '../facts/task-facts.js';
import { decisionFields } from '../guardians/decision-fields.js';
import { guardianEvidence } from '../guardians/guardian-evidence.js';
import { CaseId, type PlanId, TaskId } from '../ids.js';
import { responsibleEvidence } from '../task/responsible-evidence.js';
import { getTask } from '../task/task-data.js';
import { Line, Note } from '../wording.js';
import { responsibleIn, taskAsks, taskContent } from './task-content.js';
import { ownWorkers } from './who.js';

/**
 * Changes a task; what is left out stays as it was, `null` takes away (změna úkolu; PLN-3). What the client agreed to
 * is a proposal again, unless the client agrees to the change as well (PLN-9). A task in the plan raises its version
 * (PLN-2).
 */
export const ChangeTask = command('ChangeTask', {
  fields: {
    case: CaseId.describe('The case.'),
    task: TaskId.describe('The task.'),
    title: Line.describe('What is to be done.').optional(),
    ...taskContent,
    goal: taskContent.goal.nullable().describe('The goal that the task serves; null for none.'),
    due: taskContent.due.nullable().describe('The last day for the task; null for none.'),
    trigger: taskContent.trigger.nullable().describe('The event that starts the task; null for none.'),
    cause: Note.describe('Why the plan changes; needed while support is being coordinated.').optional(),
    ...decisionFields,
  },
  on: 'case',
  who: ownWorkers,
  facts: [TaskChanged],
  world: taskAsks,
  proposes: ({ case: of, task, cause, clientAgrees = false, ...given }, act) => {
    const { at, data } = getTask(act.file, task);
    const { client } = getCase(act.file);
    const plan = data.plan as PlanId;
    const { responsible, coworkers, title, trigger, clientView } = given;
    const before = data.responsible === undefined ? [] : [data.responsible];
    const inPlan = data.plan !== undefined && (at === 'agreed' || at === 'started');
    const agreed = clientAgrees || given.guardiansAgree !== undefined;
    return [
      TaskChanged({
        case: of,
        task,
        plan,
        client,
        responsible: responsible === undefined ? before : responsibleIn(responsible),
        responsibleIs: responsible === undefined ? 'person' : responsibleEvidence(responsible, act.world),
        hasTrigger: trigger === undefined ? data.hasTrigger : trigger !== null,
        after: given.after ?? [...data.after],
        ...present({
          title,
          trigger: trigger ?? undefined,
          goal: (given.goal === undefined ? data.goal : given.goal) ?? undefined,
          due: (given.due === undefined ? data.due : given.due) ?? undefined,
          actorWorker: responsible?.actorWorker,
          coworkers: coworkers?.flatMap(responsibleIn),
        }),
      }),
      ...(agreed
        ? [
            ProposalAccepted({
              case: of,
              task,
              client,
              clientAgrees,
              guardianship: guardianEvidence(act.world.guardians, given),
              ...present({ clientView }),
            }),
          ]
        : []),
      ...(agreed && at === 'started' ? [TaskStarted({ case: of, task })] : []),
      // What is only a proposal, and stays one, changes nothing that the client agrees to.
      ...(inPlan || agreed ? [PlanTasksChanged({ case: of, plan, client, changed: task, ...present({ cause }) })] : []),
    ];
  },
});
