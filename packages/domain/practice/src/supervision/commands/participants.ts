import { AccountId, type Ask, ask } from '@koordinace/kernel';
import { type Holder, holdersOf } from '@koordinace/people';
import { z } from 'zod';
import { type PostsOf, postsOf } from '../../posts-of.js';
import { Line } from '../../wording.js';
import type { Commission } from '../supervision-codes.js';

/** Who takes part, as commands take it. */
export const participantFields = {
  participants: z.array(AccountId).min(1).max(60).describe('Who of the office takes part, by account.'),
  organisations: z
    .array(Line)
    .max(60)
    .default([])
    .describe('Actors outside the office who take part, by the name of the organisation; in group supervision only.'),
};

/** What has to be known about them. */
export const askAboutParticipants = (
  participants: readonly string[],
): { readonly posts: Ask<PostsOf>; readonly coordinators: Ask<readonly Holder[]> } => ({
  posts: ask(postsOf, { accounts: participants }),
  coordinators: ask(holdersOf, { post: 'supportCoordinator' }),
});

/** On whose commission it is: a coordinator's, or somebody else's while none is there (SUP-4). */
export const commissionOf = (by: string, coordinators: readonly Holder[]): Commission => {
  if (coordinators.some(({ account }) => account === by)) return 'coordinator';
  return coordinators.every(({ absent }) => absent) ? 'nobodyElse' : 'other';
};

/** Each once, with the posts that they hold. */
export const superviseesIn = (participants: readonly AccountId[], posts: PostsOf) =>
  [...new Set(participants)].map((worker) => ({ worker, posts: [...(posts[worker] ?? [])] }));
