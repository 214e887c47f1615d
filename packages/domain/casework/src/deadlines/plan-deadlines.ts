import { type FileState, instancesOf } from '@koordinace/kernel';
import type { PlanData } from '../plan/plan-data.js';
import { isOpenTask, type TaskData } from '../task/task-data.js';
import { type Due, due, type Parties } from './due.js';

/** What was agreed in a conference or with an actor is the coordinator's concern too; the rest of the plan is not (PLN-5). */
const concernsCoordinators = ({ conference, responsible }: TaskData): boolean =>
  conference !== undefined || responsible?.kind === 'actor';

/**
 * Tasks to which the client agreed have their day (PLN-3). A mere proposal is due to nobody, and a change to which
 * the client has not agreed moves no day (PLN-9).
 */
export const tasks = (file: FileState, { own, coordinators }: Parties): readonly Due[] =>
  instancesOf<TaskData>(file, 'task').flatMap((task) =>
    isOpenTask(task) && task.data.agreedDue !== undefined
      ? [
          due(
            { kind: 'task', of: task.id, day: task.data.agreedDue, rule: 'PLN-3' },
            concernsCoordinators(task.data) ? [...own, ...coordinators] : own,
          ),
        ]
      : [],
  );

/** A plan that was agreed is reassessed on the day that was agreed with it (PLN-1, PLN-2). */
export const reassessments = (file: FileState, { own }: Parties): readonly Due[] =>
  instancesOf<PlanData>(file, 'plan').flatMap(({ id, at, data }) =>
    at !== 'closed' && data.agreedReassessOn !== undefined
      ? [due({ kind: 'planReassessment', of: id, day: data.agreedReassessOn, rule: 'PLN-1' }, own)]
      : [],
  );
