import { answers, question } from '@koordinace/kernel';
import type { Post } from './post.js';
import { findWorker, officeStream } from './worker-data.js';

/** The posts held today by account; nobody of the office holds none. */
export type PostsOf = Readonly<Record<string, readonly Post[]>>;

/** Asks which posts some people of the office hold today (zastávané pozice). */
export const postsOf = question<{ readonly accounts: readonly string[] }, PostsOf>('postsOf');

export const answerPostsOf = answers(postsOf, {
  files: () => [officeStream],
  answer: ({ accounts }, world): PostsOf => {
    const office = world.file(officeStream);
    return Object.fromEntries(
      accounts.map((one) => [one, findWorker(office, one)?.posts.map(({ post }) => post) ?? []]),
    );
  },
});
