import { dayOf, type FactOf, type RuleAct, rule, yearsLater } from '@koordinace/kernel';
import type { ConsentData } from '../consent-data.js';
import type { ConsentGiven } from '../consent-facts.js';

/** For how many years at most somebody consents at once (nejdelší doba souhlasu); afterwards they are asked anew. */
export const longestConsentYears = 5;

/** CON-19: a consent has a period, which is not over and has an end in sight, and the version of the text shown. */
export const timed = rule('CON-19', {
  needs: ['period', 'order', 'past', 'tooLong', 'notice'],
  act: (_state: ConsentData, { fact, at }: RuleAct<FactOf<typeof ConsentGiven>>) => {
    const { from, until, notice } = fact;
    if (from === undefined || until === undefined) return { needs: 'period' };
    if (until < from) return { needs: 'order', params: { from, until } };
    const today = dayOf(at);
    if (until < today) return { needs: 'past', params: { until } };
    const latest = yearsLater(today, longestConsentYears);
    if (until > latest) return { needs: 'tooLong', params: { latest, years: longestConsentYears } };
    return notice === undefined ? { needs: 'notice' } : 'permit';
  },
});
