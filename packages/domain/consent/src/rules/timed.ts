import { dayOf, type FactOf, type RuleAct, rule, yearsLater } from '@koordinace/kernel';
import type { ConsentData } from '../consent-data.js';
import type { ConsentAsked, ConsentGiven } from '../consent-facts.js';
import type { Notice, TextShown } from '../notice.js';

/** For how many years at most somebody consents at once (nejdelší doba souhlasu); afterwards they are asked anew. */
export const longestConsentYears = 5;

/** Is it said which text was shown, and is it one of the office's own once it has some? */
const shown = ({ notice, text }: { readonly notice?: Notice | undefined; readonly text?: TextShown | undefined }) => {
  if (notice === undefined) return { needs: 'notice' } as const;
  return text === 'unknown' ? ({ needs: 'unknownText', params: { version: notice.version } } as const) : 'permit';
};

/** CON-19: a consent has a period, which is not over and has an end in sight, and the version of the text shown. */
export const timed = rule('CON-19', {
  needs: ['period', 'order', 'past', 'tooLong', 'notice', 'unknownText'],
  act: (_state: ConsentData, { fact, at }: RuleAct<FactOf<typeof ConsentGiven> | FactOf<typeof ConsentAsked>>) => {
    if (fact.type === 'ConsentAsked') return shown(fact);
    const { from, until } = fact;
    if (from === undefined || until === undefined) return { needs: 'period' };
    if (until < from) return { needs: 'order', params: { from, until } };
    const today = dayOf(at);
    if (until < today) return { needs: 'past', params: { until } };
    const latest = yearsLater(today, longestConsentYears);
    if (until > latest) return { needs: 'tooLong', params: { latest, years: longestConsentYears } };
    return shown(fact);
  },
});
