import { dayOf, type FactOf, type FileState, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import { findCase } from '../case/case-data.js';
import type { CrisisTaskSet } from '../facts/crisis-facts.js';
import type {
  ProposalAccepted,
  TaskChanged,
  TaskCompleted,
  TaskProposed,
  TaskStarted,
  TriggerReported,
} from '../facts/task-facts.js';
import { isAgreed } from '../guardians/guardian-evidence.js';
import { findPlan } from '../plan/plan-data.js';
import { findTask, type TaskData } from './task-data.js';

type Said = FactOf<typeof TaskProposed> | FactOf<typeof TaskChanged>;
type InCrisis = FactOf<typeof CrisisTaskSet>;
type Begun = FactOf<typeof TaskStarted> | FactOf<typeof TaskCompleted>;

const contentNeeds = [
  'closedPlan',
  'crisisTask',
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

/** Exactly one person, who can do it. */
function responsibleVerdict({ responsible, responsibleIs }: Said | InCrisis): Verdict<ContentNeed> {
  if (responsible.length === 0) return { needs: 'responsible' };
  if (responsible.length > 1) return { needs: 'oneResponsible', params: { count: responsible.length } };
  return responsibleIs === 'person' ? 'permit' : { needs: responsibleIs };
}

function contentVerdict(fact: Said, file: FileState): Verdict<ContentNeed> {
  // A task of a crisis is in no plan: it is dropped, and another one set.
  if (findTask(file, fact.task)?.data.crisis !== undefined) return { needs: 'crisisTask' };
  const plan = findPlan(file, fact.plan);
  if (plan === undefined || plan.at === 'closed') return { needs: 'closedPlan' };
  const responsible = responsibleVerdict(fact);
  if (responsible !== 'permit') return responsible;
  if (fact.due === undefined && !fact.hasTrigger) return { needs: 'dueOrTrigger' };
  if (fact.goal !== undefined && plan?.data.goals.includes(fact.goal) !== true) return { needs: 'unknownGoal' };
  if (leadsBack(file, fact.after, fact.task)) return { needs: 'cycle' };
  const unknown = fact.after.filter((one) => findTask(file, one)?.data.plan !== fact.plan);
  return unknown.length === 0 ? 'permit' : { needs: 'unknownTask', params: { tasks: unknown } };
}

/** One responsible person, a due date or a triggering event, and dependencies that exist and do not go round (PLN-3). */
export const wellSetTask = rule('PLN-3', {
  needs: [...contentNeeds, 'waitsFor', 'trigger', 'noTrigger', 'triggerAhead'],
  act: (
    data: TaskData,
    { fact, file, at }: RuleAct<Said | InCrisis | Begun | FactOf<typeof TriggerReported>>,
  ): Verdict<ContentNeed | 'waitsFor' | 'trigger' | 'noTrigger' | 'triggerAhead'> => {
    if (fact.type === 'TaskProposed' || fact.type === 'TaskChanged') return contentVerdict(fact, file);
    if (fact.type === 'CrisisTaskSet') return responsibleVerdict(fact);
    if (fact.type === 'TriggerReported') {
      if (!data.hasTrigger || data.triggered === true) return { needs: 'noTrigger' };
      return fact.on > dayOf(at) ? { needs: 'triggerAhead', params: { day: fact.on } } : 'permit';
    }
    // What an event starts begins once it has come; that it is done may be noted all the same.
    if (fact.type === 'TaskStarted' && data.hasTrigger && data.due === undefined && data.triggered !== true) {
      return { needs: 'trigger' };
    }
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

/** A task of a crisis is set while it lasts (CMG-12). */
export const inOpenCrisis = rule('CMG-12', {
  needs: ['noCrisis'],
  act: (_: TaskData, { fact, file }: RuleAct<InCrisis>) =>
    findCase(file)?.data.crisis === fact.crisis ? 'permit' : { needs: 'noCrisis' },
});
