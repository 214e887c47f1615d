import { type FactOf, type FileState, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import type { ProposalAccepted, TaskChanged, TaskCompleted, TaskProposed, TaskStarted } from '../facts/task-facts.js';
import { isAgreed } from '../guardians/guardian-evidence.js';
import { findPlan } from '../plan/plan-data.js';
import { findTask, type TaskData } from './task-data.js';

type Said = FactOf<typeof TaskProposed> | FactOf<typeof TaskChanged>;
type Begun = FactOf<typeof TaskStarted> | FactOf<typeof TaskCompleted>;

const contentNeeds = [
  'closedPlan',
  'responsible',
  'oneResponsible',
  'organisation',
  'workerGone',
  'unknownPerson',
  'dueOrTrigger',
  'unknownGoal',
  'cycle',
  'unknownTask',
] as const;
type ContentNeed = (typeof contentNeeds)[number];

/** Nothing waits for these any more. */
const settled: ReadonlySet<string | undefined> = new Set(['done', 'dropped']);

/** Would waiting for the task lead back to it? */
function leadsBack(file: FileState, from: readonly string[], to: string): boolean {
  const seen = new Set<string>(from);
  for (const one of seen) {
    if (one === to) return true;
    for (const next of findTask(file, one)?.data.after ?? []) seen.add(next);
  }
  return false;
}

function contentVerdict(fact: Said, file: FileState): Verdict<ContentNeed> {
  const plan = findPlan(file, fact.plan);
  if (plan?.at === 'closed') return { needs: 'closedPlan' };
  if (fact.responsible.length === 0) return { needs: 'responsible' };
  if (fact.responsible.length > 1) return { needs: 'oneResponsible', params: { count: fact.responsible.length } };
  if (fact.responsibleIs !== 'person') return { needs: fact.responsibleIs };
  if (fact.due === undefined && !fact.hasTrigger) return { needs: 'dueOrTrigger' };
  if (fact.goal !== undefined && plan?.data.goals.includes(fact.goal) !== true) return { needs: 'unknownGoal' };
  if (leadsBack(file, fact.after, fact.task)) return { needs: 'cycle' };
  const unknown = fact.after.filter((one) => findTask(file, one)?.data.plan !== fact.plan);
  return unknown.length === 0 ? 'permit' : { needs: 'unknownTask', params: { tasks: unknown } };
}

/** One responsible person, a due date or a triggering event, and dependencies that exist and do not go round (PLN-3). */
export const wellSetTask = rule('PLN-3', {
  needs: [...contentNeeds, 'waitsFor'],
  act: (data: TaskData, { fact, file }: RuleAct<Said | Begun>): Verdict<ContentNeed | 'waitsFor'> => {
    if (fact.type === 'TaskProposed' || fact.type === 'TaskChanged') return contentVerdict(fact, file);
    const waiting = data.after.filter((one) => !settled.has(findTask(file, one)?.at));
    return waiting.length === 0 ? 'permit' : { needs: 'waitsFor', params: { tasks: waiting } };
  },
});

/** A proposal stays a proposal until the client agrees to it (PLN-9). */
export const acceptedByClient = rule('PLN-9', {
  needs: ['agreement'],
  act: (_: TaskData, { fact }: RuleAct<FactOf<typeof ProposalAccepted>>) =>
    isAgreed(fact) ? 'permit' : { needs: 'agreement' },
});
