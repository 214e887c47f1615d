import { answers, present } from '@koordinace/kernel';
import { workplacesOf } from '@koordinace/people';
import { findWorker, officeStream } from './worker-data.js';

/** Answers where a worker belongs today, by post (pracoviště, CON-23): whose organisation a reader comes from. */
export const answerWorkplaces = answers(workplacesOf, {
  files: () => [officeStream],
  answer: ({ worker }, world) =>
    (findWorker(world.file(officeStream), worker)?.posts ?? []).map(({ post, department, organisation }) => ({
      post,
      ...present({ department, organisation }),
    })),
});
