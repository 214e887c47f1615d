import { Post } from '@koordinace/practice';
import { say } from '../session.js';
import { sayDay } from '../show/moment.js';
import { table } from '../show/table.js';
import { outputTexts } from '../texts/output-texts.js';
import { officeLook } from './office-look.js';

/** `post list` shows who holds which post, and who held it before (držitelé pozic v čase). */
export const addPostList = officeLook({ text: 'postList', name: 'list' }, (session, { postsHeld = [] }) => {
  const order = (post: string) => Post.codes.findIndex((code) => code === post);
  const holdings = postsHeld.toSorted((a, b) => order(a.post) - order(b.post) || (a.from < b.from ? -1 : 1));
  const { headPost, headWho, headFrom, headUntil } = outputTexts;
  return {
    data: { holdings },
    text: () =>
      table(
        session,
        [headPost, headWho, headFrom, headUntil].map((head) => say(session, head)),
        holdings.map(({ post, worker, from, until }) => [
          Post.say(post, session.lang),
          worker,
          sayDay(session, from),
          until === undefined ? '' : sayDay(session, until),
        ]),
      ),
  };
});
