import { type FactOf, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import { doesCasework } from '../post.js';
import { postsAfter } from '../posts-after.js';
import type { WorkerData } from '../worker-data.js';
import type { PostEnded, WorkerLeft } from '../worker-facts.js';

/** Whoever can work on no case any more hands over those still open (CMG-4). The last post warns once, not the departure too. */
export const leavesCases = rule('CMG-4', {
  needs: ['heldCases'],
  act: (
    data: WorkerData,
    { fact }: RuleAct<FactOf<typeof PostEnded> | FactOf<typeof WorkerLeft>>,
  ): Verdict<'heldCases'> => {
    const { heldCases = 0 } = fact;
    return heldCases > 0 && data.posts.length > 0 && !postsAfter(data, fact).some(doesCasework)
      ? { needs: 'heldCases', params: { count: heldCases } }
      : 'permit';
  },
});
