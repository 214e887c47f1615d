import { command, present } from '@koordinace/kernel';
import { getCase } from '../case/case-data.js';
import { TaskCompleted } from '../facts/task-facts.js';
import { CaseId, TaskId } from '../ids.js';
import { Note } from '../wording.js';
import { ownWorkers } from './who.js';

/** Notes that a task is done (splnění úkolu). */
export const CompleteTask = command('CompleteTask', {
  fields: {
    case: CaseId.describe('The case.'),
    task: TaskId.describe('The task.'),
    note: Note.describe('How it turned out.').optional(),
  },
  on: 'case',
  who: ownWorkers,
  facts: [TaskCompleted],
  proposes: ({ case: of, task, note }, act) => [
    TaskCompleted({ case: of, task, client: getCase(act.file).client, ...present({ note }) }),
  ],
});
