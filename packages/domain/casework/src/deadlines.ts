import { type Deadline, type Deadlines, type FileState, instancesOf } from '@koordinace/kernel';
import { type CaseData, findCase, whoseCase } from './case/case-data.js';
import type { PlanData } from './plan/plan-data.js';
import type { ReplyData } from './reply/reply-lifecycle.js';
import { isOpenTask, type TaskData } from './task/task-data.js';

type Due = Omit<Deadline, 'tell' | 'raised'>;

/** The day belongs to the id: a deadline that was moved is announced anew. */
const due = (kind: string, of: string, day: string, rule: Deadline['rule']): Due => ({
  id: `${kind}/${of}/${day}`,
  kind,
  due: day,
  rule,
});

/** An intake that rests on no basis is kept only for a time (INT-3). */
const unbasedIntake = ({ unbasedUntil }: CaseData, at: string): readonly Due[] =>
  unbasedUntil === undefined || at.includes('work.ended')
    ? []
    : [due('unbasedIntake', 'intake', unbasedUntil, 'INT-3')];

/** A health provider waits for its reply (INT-5). */
const replies = (file: FileState): readonly Due[] =>
  instancesOf<ReplyData>(file, 'reply').flatMap(({ id, at, data }) =>
    at === 'owed' && data.due !== undefined ? [due('reply', id, data.due, 'INT-5')] : [],
  );

/**
 * Tasks to which the client agreed have their day (PLN-3). A mere proposal is due to nobody, and a change to which
 * the client has not agreed moves no day (PLN-9).
 */
const tasks = (file: FileState): readonly Due[] =>
  instancesOf<TaskData>(file, 'task').flatMap((task) =>
    isOpenTask(task) && task.data.agreedDue !== undefined ? [due('task', task.id, task.data.agreedDue, 'PLN-3')] : [],
  );

/** A plan that was agreed is reassessed on the day that was agreed with it (PLN-1, PLN-2). */
const reassessments = (file: FileState): readonly Due[] =>
  instancesOf<PlanData>(file, 'plan').flatMap(({ id, at, data }) =>
    at !== 'closed' && data.agreedReassessOn !== undefined
      ? [due('planReassessment', id, data.agreedReassessOn, 'PLN-1')]
      : [],
  );

/** The deadlines of a case (lhůty případu), told to whom the case is with. */
export function deadlinesOf(file: FileState): readonly Deadline[] {
  const found = findCase(file);
  if (found === undefined) return [];
  const whose = whoseCase(found.data);
  return [...unbasedIntake(found.data, found.at), ...replies(file), ...tasks(file), ...reassessments(file)].map(
    (one) => ({
      ...one,
      tell: whose === undefined ? [] : [whose],
      raised: found.data.raised.includes(one.id),
    }),
  );
}

/** Deadlines of case files, and how the sweep announces one. */
export const caseDeadlines: Deadlines = {
  stream: 'case',
  of: deadlinesOf,
  raise: (file, deadline) => ({ type: 'RaiseDeadline', case: file, deadline }),
};
