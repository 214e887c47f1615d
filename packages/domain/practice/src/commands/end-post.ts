import { AccountId, ask, command } from '@koordinace/kernel';
import { heldCases } from '@koordinace/people';
import { Post } from '../post.js';
import { findWorker } from '../worker-data.js';
import { PostEnded, WorkerLeft } from '../worker-facts.js';

/** Ends a worker's post (konec na pozici). Whose last post it was leaves the office, and all access ends. */
export const EndPost = command('EndPost', {
  fields: {
    worker: AccountId.describe('The worker.'),
    post: Post.schema.describe('The post that ends.'),
  },
  who: ['head'],
  facts: [PostEnded, WorkerLeft],
  world: ({ worker }) => ({ heldCases: ask(heldCases, { worker }) }),
  proposes: ({ worker, post }, { file, world }) => {
    const posts = findWorker(file, worker)?.posts ?? [];
    const isLast = posts.length === 1 && posts.every((held) => held.post === post);
    return [PostEnded({ worker, post, ...world }), ...(isLast ? [WorkerLeft({ worker, ...world })] : [])];
  },
});
