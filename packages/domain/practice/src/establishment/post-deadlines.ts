import { addDays, type Deadline, type Deadlines, type FileState } from '@koordinace/kernel';
import { activeWorkers, leads } from '../worker-data.js';
import { findCooperation } from './cooperation-lifecycle.js';
import { wasAnnounced } from './establishment-lifecycle.js';
import { fundings } from './funding-data.js';
import { CooperationPair, otherPost } from './lists/cooperation-pair.js';
import { holdersOfPost } from './profile-data.js';

/** How many days before its end it is said that a post's funding is about to end; our own number, time for a budget. */
export const fundingNoticeDays = 90;

/** How many days a new coordinator and the others have to agree on their rules (STF-11); our own number as well. */
export const rulesDays = 60;

type Due = Pick<Deadline, 'kind' | 'due' | 'rule' | 'ends'> & { readonly of: string };

/** The end of money for a post: said beforehand, and again when it is over. */
const fundingEnds = (office: FileState): readonly Due[] =>
  fundings(office).flatMap(({ id, data: { until } }): readonly Due[] =>
    until === undefined
      ? []
      : [
          // A sweep speaks on the day after.
          {
            kind: 'fundingEnds',
            of: id,
            due: addDays(until as never, -fundingNoticeDays - 1),
            ends: until,
            rule: 'STF-13',
          },
          { kind: 'fundingEnded', of: id, due: until, rule: 'STF-13' },
        ],
  );

/** Rules of cooperation that a coordinator still lacks; with a planner only where the office has one. */
function missingRules(office: FileState): readonly Due[] {
  const coordinators = activeWorkers(office).filter(({ data }) => data.coordinatorSince !== undefined);
  const since = coordinators.flatMap(({ data }) => data.coordinatorSince ?? []).toSorted()[0];
  if (since === undefined) return [];
  // Nobody needs rules of cooperation with themselves.
  const others = (pair: CooperationPair) =>
    holdersOfPost(office, otherPost[pair]).filter((account) => coordinators.every(({ id }) => id !== account));
  return CooperationPair.codes
    .filter((pair) => findCooperation(office, pair) === undefined && others(pair).length > 0)
    .map((pair) => ({
      kind: 'cooperationRules',
      of: `${pair}-${since}`,
      due: addDays(since as never, rulesDays),
      rule: 'STF-11',
    }));
}

/** What is due about posts, told to the heads (lhůty pozic; STF-11, STF-13). */
export const postDeadlines: Deadlines = {
  stream: 'office',
  of: (office) => {
    const heads = activeWorkers(office).flatMap(({ id, data }) => (leads(data.posts) ? [id] : []));
    return [...fundingEnds(office), ...missingRules(office)].map(({ of, ...due }) => {
      const id = `${due.kind}/${of}`;
      return { id, ...due, tell: heads, raised: wasAnnounced(office, id) };
    });
  },
  raise: (_office, deadline) => ({ type: 'AnnouncePostDeadline', deadline }),
};
