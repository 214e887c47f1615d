import { type FactOf, type RuleAct, rule } from '@koordinace/kernel';
import type { ConsentData } from '../consent-data.js';
import type { ConsentGiven } from '../consent-facts.js';

/** CON-19: a consent has a period, and the version of the text that was shown. */
export const timed = rule('CON-19', {
  needs: ['period', 'order', 'notice'],
  act: (_state: ConsentData, { fact }: RuleAct<FactOf<typeof ConsentGiven>>) => {
    const { from, until, notice } = fact;
    if (from === undefined || until === undefined) return { needs: 'period' };
    if (until < from) return { needs: 'order', params: { from, until } };
    return notice === undefined ? { needs: 'notice' } : 'permit';
  },
});
