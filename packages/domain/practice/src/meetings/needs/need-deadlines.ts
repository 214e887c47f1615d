import { ask, type Deadlines, instancesOf, whomToTell } from '@koordinace/kernel';
import { holdersOf } from '@koordinace/people';
import type { NeedData } from './need-lifecycle.js';

/** For how many days an answer is waited for, where nothing else was said (lhůta pro odpověď; MTG-6); our own number. */
export const answerDays = 30;

/** Needs without an answer (potřeby bez odezvy; MTG-6): told to whoever put them, to coordinators, heads and the leadership. */
export const needDeadlines: Deadlines = {
  stream: 'office',
  of: (office) =>
    instancesOf<NeedData>(office, 'need').flatMap(({ id, at, data: { due, putBy, announced } }) =>
      at !== 'waiting' || due === undefined || putBy === undefined
        ? []
        : [{ id: `needAnswer/${id}`, kind: 'needAnswer', due, rule: 'MTG-6', tell: [putBy], raised: announced }],
    ),
  whom: whomToTell({
    asks: () => ({
      coordinators: ask(holdersOf, { post: 'supportCoordinator' }),
      heads: ask(holdersOf, { post: 'head' }),
      leadership: ask(holdersOf, { post: 'leadership' }),
    }),
    tell: ({ coordinators, heads, leadership }) =>
      [...coordinators, ...heads, ...leadership].map(({ account }) => account),
  }),
  raise: (_office, deadline) => ({ type: 'AnnounceNeed', need: deadline.split('/')[1] }),
};
