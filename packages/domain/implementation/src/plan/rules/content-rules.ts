import { dayOf, type FactOf, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import type {
  ImplementationAmended,
  ImplementationDrafted,
  ImplementationStarted,
} from '../facts/implementation-facts.js';
import { type ImplementationData, isRunning } from '../implementation-data.js';
import { isOpenStep, stepsOf } from '../step-data.js';

type Content = FactOf<typeof ImplementationDrafted> | FactOf<typeof ImplementationAmended>;
type Started = FactOf<typeof ImplementationStarted>;

const parts = ['startDay', 'evaluationDay', 'mainGoal', 'target', 'steps'] as const;
type Part = (typeof parts)[number];
const needs = [...parts, 'order', 'dueBeforeStart', 'reason', 'future'] as const;
type Need = (typeof needs)[number];

function contentVerdict(data: ImplementationData, { fact, file }: RuleAct<Content>): Verdict<Need> {
  const startsOn = fact.startsOn ?? data.startsOn;
  const evaluationOn = fact.evaluationOn ?? data.evaluationOn;
  if (startsOn !== undefined && evaluationOn !== undefined && evaluationOn <= startsOn)
    return { needs: 'order', params: { start: startsOn, evaluation: evaluationOn } };
  if (fact.type === 'ImplementationDrafted') return 'permit';
  if (isRunning(file) && fact.reason === undefined && fact.cause === undefined) return { needs: 'reason' };
  if (fact.startsOn === undefined) return 'permit';
  const { startsOn: start } = fact;
  const earlier = stepsOf(file).filter((one) => isOpenStep(one) && one.data.due !== undefined && one.data.due < start);
  return earlier.length === 0
    ? 'permit'
    : { needs: 'dueBeforeStart', params: { count: earlier.length, steps: earlier.map(({ id }) => id) } };
}

function startVerdict(data: ImplementationData, { fact, file, at }: RuleAct<Started>): Verdict<Need> {
  const has: Readonly<Record<Part, boolean>> = {
    startDay: data.startsOn !== undefined,
    evaluationDay: data.evaluationOn !== undefined,
    mainGoal: data.mainGoal,
    target: data.target && data.targetKind,
    steps: stepsOf(file).some(isOpenStep),
  };
  const missing = parts.filter((part) => !has[part]);
  const [first] = missing;
  if (first !== undefined) return { needs: first, params: { count: missing.length, missing } };
  if (fact.on > dayOf(at)) return { needs: 'future', params: { day: fact.on } };
  const { evaluationOn = '' } = data;
  return evaluationOn <= fact.on ? { needs: 'order', params: { start: fact.on, evaluation: evaluationOn } } : 'permit';
}

/**
 * A plan has a start day and a later day of evaluation, a main goal with a target group or target problem, and steps; once it
 * runs, what it says of itself changes with a reason (IMP-1).
 */
export const wholePlan = rule('IMP-1', {
  needs,
  act: (data: ImplementationData, act: RuleAct<Content | Started>): Verdict<Need> =>
    act.fact.type === 'ImplementationStarted'
      ? startVerdict(data, act as RuleAct<Started>)
      : contentVerdict(data, act as RuleAct<Content>),
});
