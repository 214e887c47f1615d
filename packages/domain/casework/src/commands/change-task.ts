import { command } from '@koordinace/kernel';
import { getCase } from '../case/case-data.js';
import { PlanTasksChanged } from '../facts/plan-facts.js';
import { TaskChanged } from '../facts/task-facts.js';
import { CaseId, type PlanId, TaskId } from '../ids.js';
import { present } from '../present.js';
import { getTask } from '../task/task-data.js';
import { Line } from '../wording.js';
import { responsibleIn, taskContent } from './task-content.js';
import { ownWorkers } from './who.js';

/** Changes a task; what is left out stays as it was (změna úkolu; PLN-3). A task in the plan raises its version (PLN-2). */
export const ChangeTask = command('ChangeTask', {
  fields: {
    case: CaseId.describe('The case.'),
    task: TaskId.describe('The task.'),
    title: Line.describe('What is to be done.').optional(),
    ...taskContent,
  },
  on: 'case',
  who: ownWorkers,
  facts: [TaskChanged],
  proposes: ({ case: of, task, ...given }, act) => {
    const { at, data } = getTask(act.file, task);
    const plan = data.plan as PlanId;
    const { responsible, coworkers, title, trigger } = given;
    const before = data.responsible === undefined ? [] : [data.responsible];
    return [
      TaskChanged({
        case: of,
        task,
        plan,
        client: getCase(act.file).client,
        responsible: responsible === undefined ? before : responsibleIn(responsible),
        hasTrigger: trigger !== undefined || data.hasTrigger,
        after: given.after ?? [...data.after],
        ...present({
          title,
          trigger,
          goal: given.goal ?? data.goal,
          due: given.due ?? data.due,
          actorWorker: responsible?.actorWorker,
          coworkers: coworkers?.flatMap(responsibleIn),
        }),
      }),
      // What is only a proposal changes nothing that the client agrees to.
      ...(at === 'proposed' ? [] : [PlanTasksChanged({ case: of, plan, changed: task })]),
    ];
  },
});
