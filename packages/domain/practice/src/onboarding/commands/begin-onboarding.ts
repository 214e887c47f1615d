import { AccountId, addDays, ask, command, dayOf, keeps, PlainDate } from '@koordinace/kernel';
import { postsOf } from '../../posts-of.js';
import { OnboardingBegun } from '../onboarding-facts.js';
import type { OnboardingId } from '../onboarding-id.js';

/** In how many days a new coordinator is onboarded where nothing else is said (lhůta zaškolení); our own number, a trial period's. */
export const onboardingDays = 90;

/** Begins the onboarding of a new coordinator by the manual's list (zahájení zaškolení, STF-7). */
export const BeginOnboarding = command('BeginOnboarding', {
  fields: {
    worker: keeps('STF-7', AccountId).describe('The new coordinator.'),
    until: PlainDate.describe(`By when everything is gone through; in ${onboardingDays} days, if left out.`).optional(),
  },
  who: ['head'],
  facts: [OnboardingBegun],
  world: ({ worker }) => ({ posts: ask(postsOf, { accounts: [worker] }) }),
  proposes: ({ worker, until }, { at, world, newId }) => [
    OnboardingBegun({
      onboarding: newId('onboarding') as OnboardingId,
      worker,
      until: until ?? addDays(dayOf(at), onboardingDays),
      posts: [...(world.posts[worker] ?? [])],
    }),
  ],
});
