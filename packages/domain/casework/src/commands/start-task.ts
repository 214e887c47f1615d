import { command } from '@koordinace/kernel';
import { TaskStarted } from '../facts/task-facts.js';
import { CaseId, TaskId } from '../ids.js';
import { ownWorkers } from './who.js';

/** Begins work on a task (zahájení úkolu; PLN-9): on an agreed one, once the tasks before it are done (PLN-3). */
export const StartTask = command('StartTask', {
  fields: { case: CaseId.describe('The case.'), task: TaskId.describe('The task.') },
  on: 'case',
  who: ownWorkers,
  facts: [TaskStarted],
  proposes: ({ case: of, task }) => [TaskStarted({ case: of, task })],
});
