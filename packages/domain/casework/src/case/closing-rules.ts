import { dayOf, type FactOf, instancesOf, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import type { CaseClosed, CaseEvaluated, ProcessEvaluated } from '../facts/closing-facts.js';
import type { MethodChanged } from '../facts/management-facts.js';
import type { ExpectedEndSet } from '../facts/phase-facts.js';
import { clientIsGone } from '../lists/ending-reason.js';
import type { TaskData } from '../task/task-data.js';
import type { CaseData } from './case-data.js';

type Ending =
  | FactOf<typeof CaseClosed>
  | FactOf<typeof CaseEvaluated>
  | FactOf<typeof ProcessEvaluated>
  | FactOf<typeof ExpectedEndSet>
  | FactOf<typeof MethodChanged>;
const needs = [
  'evaluation',
  'clientView',
  'outlook',
  'tasksOpen',
  'conferenceOpen',
  'endPassed',
  'ownProcess',
  'twice',
] as const;
type Need = (typeof needs)[number];

/** Conferences that are still to take place. */
const ahead: ReadonlySet<string> = new Set(['convened', 'open']);

function closingVerdict(data: CaseData, { fact, file }: RuleAct<FactOf<typeof CaseClosed>>): Verdict<Need> {
  if (data.evaluated !== true) return { needs: 'evaluation' };
  if (fact.outlook === undefined && fact.reason !== 'died') return { needs: 'outlook' };
  const conferences = instancesOf(file, 'conference').filter(({ at }) => ahead.has(at));
  if (conferences.length > 0) {
    return { needs: 'conferenceOpen', params: { conferences: conferences.map(({ id }) => id) } };
  }
  // Where the client is gone, nobody can do what is left; otherwise it is done or dropped first.
  if (clientIsGone(fact.reason)) return 'permit';
  const open = instancesOf<TaskData>(file, 'task').filter(({ at }) => at === 'agreed' || at === 'started');
  return open.length === 0
    ? 'permit'
    : { needs: 'tasksOpen', params: { count: open.length, tasks: open.map(({ id }) => id) } };
}

/**
 * A case has an expected end from the start. It is closed with an evaluation in which the client has a say, a reason and an
 * outlook; the coordinator evaluates the process, and whoever manages the case does not evaluate it in that role (CMG-14).
 */
export const evaluatedAndClosed = rule('CMG-14', {
  needs,
  act: (data: CaseData, act: RuleAct<Ending>): Verdict<Need> => {
    const { fact, at, by } = act;
    switch (fact.type) {
      case 'MethodChanged':
        return fact.expectedEnd < dayOf(at) ? { needs: 'endPassed', params: { day: fact.expectedEnd } } : 'permit';
      case 'ExpectedEndSet':
        return fact.on < dayOf(at) ? { needs: 'endPassed', params: { day: fact.on } } : 'permit';
      case 'CaseEvaluated':
        return fact.clientView === undefined && fact.noView === undefined ? { needs: 'clientView' } : 'permit';
      case 'ProcessEvaluated':
        if (data.processEvaluated === true) return { needs: 'twice' };
        return by === data.manager ? { needs: 'ownProcess' } : 'permit';
      case 'CaseClosed':
        return closingVerdict(data, act as RuleAct<FactOf<typeof CaseClosed>>);
      default:
        return fact satisfies never;
    }
  },
});

/** The coordinator's evaluation that is missing becomes a task, not a block (CMG-14). */
export const processToEvaluate = rule('CMG-14', {
  needs: ['processOwed'],
  act: (data: CaseData, { fact }: RuleAct<FactOf<typeof CaseClosed>>) =>
    data.processEvaluated === true || fact.coordinators.length === 0
      ? 'permit'
      : { needs: 'processOwed', params: { coordinators: fact.coordinators } },
});
