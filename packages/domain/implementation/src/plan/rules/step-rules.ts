import { dayOf, type FactOf, type Moment, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import type {
  MeasureOpened,
  StepAmended,
  StepNotReached,
  StepPlanned,
  StepStarted,
  StepVerified,
} from '../facts/step-facts.js';
import { followsGoal } from '../goal-data.js';
import { findImplementation, isRunning } from '../implementation-data.js';
import { isEvaluationDue } from '../interim-evaluation.js';
import { missingStepParts, type StepData, stepParts } from '../step-data.js';

type Planned = FactOf<typeof StepPlanned> | FactOf<typeof StepAmended> | FactOf<typeof MeasureOpened>;
type Ended = FactOf<typeof StepVerified> | FactOf<typeof StepNotReached>;
type Act = RuleAct<Planned | Ended | FactOf<typeof StepStarted>>;

const needs = [
  ...stepParts,
  'notRunning',
  'beforeStart',
  'endBeforeStart',
  'future',
  'reason',
  'responsibleGone',
] as const;
type Need = (typeof needs)[number];

/**
 * A step starts with an activity, how it is verified, somebody responsible and a deadline; the deadline lies within the plan,
 * what changes in a running plan has a reason, and real days are past and in order (IMP-1).
 */
export const wholeStep = rule('IMP-1', {
  needs,
  act: (data: StepData, { fact, file, at }: Act): Verdict<Need> => {
    const plan = findImplementation(file);
    const today = dayOf(at);
    switch (fact.type) {
      case 'StepPlanned':
      case 'StepAmended':
      case 'MeasureOpened': {
        const { due } = fact;
        const start = plan?.data.startsOn;
        if (due !== undefined && start !== undefined && due < start)
          return { needs: 'beforeStart', params: { day: start } };
        if (fact.type !== 'MeasureOpened' && fact.gone.length > 0)
          return { needs: 'responsibleGone', params: { workers: fact.gone } };
        // What runs goes on having what it could not have begun without.
        if (fact.type === 'StepAmended' && data.startedOn !== undefined) {
          const responsible = fact.responsible ?? data.responsible;
          const organisations = fact.organisations?.length ?? data.organisations;
          const [lost] = missingStepParts({ ...data, responsible, organisations });
          if (lost !== undefined) return { needs: lost, params: { count: 1, missing: [lost] } };
        }
        const because = fact.type !== 'StepAmended' || (fact.reason ?? fact.evaluation ?? fact.cause) !== undefined;
        return isRunning(file) && !because ? { needs: 'reason' } : 'permit';
      }
      case 'StepStarted': {
        const missing = missingStepParts(data);
        const [first] = missing;
        if (first !== undefined) return { needs: first, params: { count: missing.length, missing } };
        if (!isRunning(file)) return { needs: 'notRunning' };
        if (fact.on > today) return { needs: 'future', params: { day: fact.on } };
        const { startedOn = '' } = plan?.data ?? {};
        return fact.on < startedOn ? { needs: 'beforeStart', params: { day: startedOn } } : 'permit';
      }
      default: {
        if (fact.on > today) return { needs: 'future', params: { day: fact.on } };
        const began = data.startedOn ?? plan?.data.startedOn;
        if (began === undefined) return { needs: 'notRunning' };
        return fact.on < began ? { needs: 'endBeforeStart', params: { day: began } } : 'permit';
      }
    }
  },
});

/** A step belongs to a partial goal that the plan follows (IMP-9). */
export const ownGoal = rule('IMP-9', {
  needs: ['unknownGoal'],
  act: (_: StepData, { fact, file }: RuleAct<FactOf<typeof StepPlanned> | FactOf<typeof StepAmended>>) =>
    fact.goal === undefined || followsGoal(file, fact.goal) ? 'permit' : { needs: 'unknownGoal' },
});

/** A deadline after the day of evaluation (IMP-1). */
export const dueInTime = rule('IMP-1', {
  needs: ['afterEvaluation'],
  act: (_: StepData, { fact: { due }, file }: RuleAct<Planned>) => {
    const day = findImplementation(file)?.data.evaluationOn;
    return due !== undefined && day !== undefined && due > day
      ? { needs: 'afterEvaluation', params: { day } }
      : 'permit';
  },
});

/** Steps go on although an interim evaluation is due (IMP-2). */
export const evaluatedInTime = rule('IMP-2', {
  needs: ['evaluationDue'],
  state: (_: StepData, { file }: Moment) =>
    isEvaluationDue(file)
      ? { needs: 'evaluationDue', params: { interval: findImplementation(file)?.data.interval ?? 0 } }
      : 'permit',
});
