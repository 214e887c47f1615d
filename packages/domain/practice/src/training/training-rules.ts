import { dayOf, type FactOf, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import { findTraining, type TrainingData, type TrainingItemData } from './training-data.js';
import type { TrainingDone, TrainingMoved, TrainingPlanned, TrainingPlanOpened } from './training-facts.js';
import { isCertified } from './training-kind.js';

/** A plan is a worker's of the office, and each has one (STF-6). */
export const onePlanEach = rule('STF-6', {
  needs: ['notHere', 'planExists'],
  act: (_: TrainingData, { fact }: RuleAct<FactOf<typeof TrainingPlanOpened>>): Verdict<'notHere' | 'planExists'> => {
    if (fact.worker === undefined) return 'permit';
    if (fact.here !== true) return { needs: 'notHere' };
    return fact.plans === 0 ? 'permit' : { needs: 'planExists' };
  },
});

type Moved = FactOf<typeof TrainingPlanned> | FactOf<typeof TrainingMoved> | FactOf<typeof TrainingDone>;

/** What is planned lies ahead, what is done lies behind and can be shown, and what is offered is offered to somebody (STF-6). */
export const plannedAndDone = rule('STF-6', {
  needs: ['planEnded', 'past', 'forWhom', 'future', 'proof'],
  act: (data: TrainingItemData, { fact, at, file }: RuleAct<Moved>) => {
    const today = dayOf(at);
    const plan = findTraining(file);
    if (plan?.at !== 'open') return { needs: 'planEnded' };
    if (fact.type !== 'TrainingDone') {
      if (fact.until < today) return { needs: 'past', params: { until: fact.until } };
      const offered = fact.type === 'TrainingMoved' || (fact.organisations?.length ?? 0) > 0;
      return plan.data.worker !== undefined || offered ? 'permit' : { needs: 'forWhom' };
    }
    if (fact.on > today) return { needs: 'future', params: { on: fact.on } };
    const shown = fact.proved || plan.data.worker === undefined;
    return data.kind !== undefined && isCertified(data.kind) && !shown ? { needs: 'proof' } : 'permit';
  },
});
