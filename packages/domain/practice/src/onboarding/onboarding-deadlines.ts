import { ask, type Deadlines, whomToTell } from '@koordinace/kernel';
import { holdersOf } from '@koordinace/people';
import { findOnboarding } from './onboarding-lifecycle.js';

/** An onboarding that is not completed by its last day is announced to the new coordinator and the heads (STF-7). */
export const onboardingDeadlines: Deadlines = {
  stream: 'onboarding',
  of: (file) => {
    const found = findOnboarding(file);
    const { worker, until, announced } = found?.data ?? {};
    if (found?.at !== 'running' || worker === undefined || until === undefined) return [];
    return [
      {
        id: 'onboarding',
        kind: 'onboardingDue',
        due: until,
        rule: 'STF-7',
        tell: [worker],
        raised: announced === until,
      },
    ];
  },
  whom: whomToTell({
    asks: () => ({ heads: ask(holdersOf, { post: 'head' }) }),
    tell: ({ heads }) => heads.map(({ account }) => account),
  }),
  raise: (onboarding) => ({ type: 'AnnounceLateOnboarding', onboarding }),
};
