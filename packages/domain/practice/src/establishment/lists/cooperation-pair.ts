import { codeList } from '@koordinace/kernel';
import type { Post } from '../../post.js';

/** Between whom rules of cooperation are set (mezi kým platí pravidla spolupráce, STF-11). */
export const CooperationPair = codeList('CooperationPair', {
  headCoordinator: { cs: 'vedoucí odboru a koordinátor podpory', en: 'head and support coordinator' },
  coordinatorManagers: { cs: 'koordinátor podpory a case manageři', en: 'support coordinator and case managers' },
  coordinatorPlanner: {
    cs: 'koordinátor podpory a pracovník komunitního plánování',
    en: 'support coordinator and community planner',
  },
});
export type CooperationPair = (typeof CooperationPair.codes)[number];

/** The post that stands beside the coordinator's in each pair. */
export const otherPost: Readonly<Record<CooperationPair, Post>> = {
  headCoordinator: 'head',
  coordinatorManagers: 'caseManager',
  coordinatorPlanner: 'communityPlanner',
};

/** The pair of two posts, in whichever order; none where the manual knows no rules between them. */
export const findPair = (posts: readonly string[]): CooperationPair | undefined =>
  posts.includes('supportCoordinator')
    ? CooperationPair.codes.find((pair) => posts.includes(otherPost[pair]))
    : undefined;
