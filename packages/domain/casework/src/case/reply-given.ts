import { instancesOf, type Moment, rule, type Verdict } from '@koordinace/kernel';
import type { CaseData } from './case-data.js';

/** Work cannot end while a health provider waits for its reply (INT-5). */
export const replyGiven = rule('INT-5', {
  needs: ['reply'],
  state: (_: CaseData, { file }: Moment): Verdict<'reply'> => {
    const open = instancesOf(file, 'reply').filter(({ at }) => at === 'owed');
    return open.length === 0 ? 'permit' : { needs: 'reply', params: { reply: open.map(({ id }) => id) } };
  },
});
