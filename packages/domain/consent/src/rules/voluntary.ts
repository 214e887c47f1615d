import { type FactOf, type RuleAct, rule } from '@koordinace/kernel';
import type { ConsentData } from '../consent-data.js';
import type { ConsentGiven } from '../consent-facts.js';

/** CON-2: whoever records a consent attests that it was given without pressure. */
export const voluntary = rule('CON-2', {
  needs: ['voluntary'],
  act: (_state: ConsentData, { fact }: RuleAct<FactOf<typeof ConsentGiven>>) =>
    fact.voluntary ? 'permit' : { needs: 'voluntary' },
});
