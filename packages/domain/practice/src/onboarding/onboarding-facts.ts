import { AccountId, fact, PlainDate } from '@koordinace/kernel';
import { z } from 'zod';
import { Post } from '../post.js';
import { OnboardingId } from './onboarding-id.js';
import { OnboardingItem } from './onboarding-item.js';

/** The onboarding of a new coordinator began (zahájení zaškolení, STF-7). */
export const OnboardingBegun = fact('OnboardingBegun', {
  onboarding: OnboardingId,
  worker: AccountId,
  until: PlainDate,
  /** Evidence: the posts that the worker holds. */
  posts: z.array(Post.schema).max(20),
});

/** Something of the list was gone through (probráno, STF-7), on that day; by whom the stamp tells. */
export const OnboardingItemDone = fact('OnboardingItemDone', {
  onboarding: OnboardingId,
  item: OnboardingItem.schema,
  on: PlainDate,
});

/** Everything was gone through (ukončení zaškolení, STF-7). */
export const OnboardingCompleted = fact('OnboardingCompleted', { onboarding: OnboardingId });

/** It goes on till another day (prodloužení). */
export const OnboardingProlonged = fact('OnboardingProlonged', { onboarding: OnboardingId, until: PlainDate });

/** Its last day passed with items open, and it was said (upozornění). */
export const OnboardingLateAnnounced = fact('OnboardingLateAnnounced', { onboarding: OnboardingId, due: PlainDate });
