import { type FactOf, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import type { MeasurePrepared } from '../plan/facts/step-facts.js';
import type { StepData } from '../plan/step-data.js';
import { findRisk } from './risk-data.js';

/** A measure belongs to a risk with which the plan counts; whoever is responsible for it works here (RSK-2). */
export const measureOfRisk = rule('RSK-2', {
  needs: ['notInForce', 'responsibleGone'],
  act: (
    _: StepData,
    { fact, file }: RuleAct<FactOf<typeof MeasurePrepared>>,
  ): Verdict<'notInForce' | 'responsibleGone'> => {
    const at = findRisk(file, fact.risk)?.at;
    if (at !== 'open' && at !== 'matured') return { needs: 'notInForce' };
    return fact.gone.length === 0 ? 'permit' : { needs: 'responsibleGone', params: { workers: fact.gone } };
  },
});
