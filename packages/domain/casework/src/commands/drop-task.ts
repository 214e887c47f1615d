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
    note: Note.describe('Why it will not be done; also the cause of the change of the plan.').optional(),
  },
  on: 'case',
  who: ownWorkers,
  facts: [TaskDropped],
  proposes: ({ case: of, task, note }, act) => {
    const { at, data } = getTask(act.file, task);
    const { client } = getCase(act.file);
    return [
      TaskDropped({ case: of, task, client, ...present({ note }) }),
      ...(data.plan !== undefined && (at === 'agreed' || at === 'started')
        ? [
            PlanTasksChanged({
              case: of,
              plan: data.plan as PlanId,
              client,
              changed: task,
              ...present({ cause: note }),
            }),
          ]
        : []),
    ];
  },
});
