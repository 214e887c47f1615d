import { type FileState, findInstance, type InstanceState, instancesOf, type PlainDate } from '@koordinace/kernel';
import type { ConferenceId, CrisisId, GoalId, PlanId, TaskId } from '../ids.js';
import type { ResponsibleCode } from './responsible.js';

/** What decisions know of a task. */
export interface TaskData {
  readonly plan?: PlanId;
  readonly goal?: GoalId;
  /** The conference in which it was agreed, if it was one (CNF-6). */
  readonly conference?: ConferenceId;
  /** The crisis to which it belongs; then it is in no plan (CMG-12). */
  readonly crisis?: CrisisId;
  readonly responsible?: ResponsibleCode;
  readonly due?: PlainDate;
  /** The day to which the client agreed; it runs until the client agrees to another one (PLN-9). */
  readonly agreedDue?: PlainDate;
  readonly hasTrigger: boolean;
  /** The event that starts it has come (PLN-3). */
  readonly triggered?: boolean;
  /** Since when it waits: for the client's word, or for whoever is to begin (CMG-22). */
  readonly since?: PlainDate;
  readonly after: readonly TaskId[];
}

/** A task before it is proposed. */
export const blankTask: TaskData = { hasTrigger: false, after: [] };

/** It has a due date or a triggering event (PLN-3). */
export const isTimed = ({ due, hasTrigger }: TaskData): boolean => due !== undefined || hasTrigger;

/** A task of the file. */
export const findTask = (file: FileState, task: string) => findInstance<TaskData>(file, 'task', task);

/** Places in which a task belongs to the plan: the client agreed to it and it was not dropped. */
const inPlan: ReadonlySet<string> = new Set(['agreed', 'started', 'done']);

/** The tasks of a plan to which the client agreed (PLN-9). */
export const tasksOfPlan = (file: FileState, plan: string): readonly InstanceState<TaskData>[] =>
  instancesOf<TaskData>(file, 'task').filter(({ at, data }) => data.plan === plan && inPlan.has(at));

/** Tasks on which there is still something to do. */
export const isOpenTask = ({ at }: InstanceState<TaskData>): boolean =>
  at === 'proposed' || at === 'agreed' || at === 'started';

/** A task of the file; the door has seen to it that it is there. */
export function getTask(file: FileState, task: string): InstanceState<TaskData> {
  const found = findTask(file, task);
  if (found === undefined) throw new Error('the file holds no such task');
  return found;
}
