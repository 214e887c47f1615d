import { command, present } from '@koordinace/kernel';
import { getCase } from '../case/case-data.js';
import { PlanTasksChanged } from '../facts/plan-facts.js';
import { TaskDropped } from '../facts/task-facts.js';
import { CaseId, type PlanId, TaskId } from '../ids.js';
import { getTask } from '../task/task-data.js';
import { Note } from '../wording.js';
import { ownWorkers } from './who.js';

/** Drops a task, or a proposal that the client does not want (zrušení úkolu; PLN-9). */
export const DropTask = command('DropTask', {
  fields: {
    case: CaseId.describe('The case.'),
    task: TaskId.describe('The task.'),
    note: Note.describe('Why it will not be done.').optional(),
  },
  on: 'case',
  who: ownWorkers,
  facts: [TaskDropped],
  proposes: ({ case: of, task, note }, act) => {
    const { at, data } = getTask(act.file, task);
    return [
      TaskDropped({ case: of, task, client: getCase(act.file).client, ...present({ note }) }),
      ...(at === 'agreed' || at === 'started'
        ? [PlanTasksChanged({ case: of, plan: data.plan as PlanId, changed: task })]
        : []),
    ];
  },
});
