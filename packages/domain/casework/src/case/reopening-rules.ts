import { type FactOf, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import type { CaseReopened } from '../facts/closing-facts.js';
import type { MethodChanged } from '../facts/management-facts.js';
import type { CaseData } from './case-data.js';

/**
 * Whoever comes back is taken up where the history stands, with a reason; before case management begins again consents are
 * asked anew, whichever way the client answers (CMG-15).
 */
export const reopenedAnew = rule('CMG-15', {
  needs: ['reason', 'consents'],
  act: (
    { reopenedAt }: CaseData,
    { fact }: RuleAct<FactOf<typeof CaseReopened> | FactOf<typeof MethodChanged>>,
  ): Verdict<'reason' | 'consents'> => {
    if (fact.type === 'CaseReopened') return fact.reason === undefined ? { needs: 'reason' } : 'permit';
    return reopenedAt !== undefined && (fact.askedAnew ?? 0) === 0 ? { needs: 'consents' } : 'permit';
  },
});

/** Screening and consents of before do not count any more; it is said at once (CMG-15). */
export const askAnew = rule('CMG-15', {
  needs: ['askAnew'],
  act: () => ({ needs: 'askAnew' as const }),
});
