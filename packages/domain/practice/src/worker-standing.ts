import { answers, dayOf } from '@koordinace/kernel';
import { type WorkerAnswer, workerStanding } from '@koordinace/people';
import { externalAccess, findWorker, isAbsent, isExternal, officeStream } from './worker-data.js';
import { isRepressive } from './worker-function.js';

const nobody: WorkerAnswer = { active: false, posts: [], qualified: false, absent: false, repressive: false };

/** Answers what is known of a worker today: the evidence for CMG-4, CMG-5 and CMG-17. */
export const answerWorkerStanding = answers(workerStanding, {
  files: () => [officeStream],
  answer: ({ worker }, world): WorkerAnswer => {
    const data = findWorker(world.file(officeStream), worker);
    if (data === undefined) return nobody;
    const today = dayOf(world.at);
    return {
      active: true,
      posts: data.posts.map(({ post }) => post),
      qualified: data.qualified,
      absent: isAbsent(data, today),
      ...(data.substitute !== undefined && { substitute: data.substitute }),
      repressive: data.functions.some(isRepressive),
      ...(isExternal(data) && { external: externalAccess(data, today) }),
    };
  },
});
