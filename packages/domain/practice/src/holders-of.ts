import { answers, dayOf } from '@koordinace/kernel';
import { type Holder, holdersOf } from '@koordinace/people';
import { activeWorkers, isAbsent, isExternalPost, officeStream } from './worker-data.js';

/**
 * Answers who holds a post today (držitelé pozice; CNF-1, CMG-8). The office's posts are held by its own people: whoever
 * does the work for an organisation holds none of them (CMG-5).
 */
export const answerHolders = answers(holdersOf, {
  files: () => [officeStream],
  answer: ({ post }, world): readonly Holder[] => {
    const today = dayOf(world.at);
    return activeWorkers(world.file(officeStream))
      .filter(({ data }) => data.posts.some((held) => held.post === post && !isExternalPost(held)))
      .map(({ id, data }) => ({ account: id, absent: isAbsent(data, today) }));
  },
});
