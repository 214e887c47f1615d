import type { FileState } from '@koordinace/kernel';
import { type Answer, answers, dayOf, type Question } from '@koordinace/kernel';
import {
  type AboutPost,
  agendaDivided,
  caseloadLimit,
  cooperationDefined,
  postCombined,
  postDescribed,
  postEquipped,
  postFilled,
  postFunded,
  postSubstituted,
  type Seen,
} from '@koordinace/people';
import { directPosts, type Post } from '../post.js';
import { findWorker, officeStream, type WorkerData } from '../worker-data.js';
import { isDirectWork } from '../worker-function.js';
import { findCooperation } from './cooperation-lifecycle.js';
import { findDivision, unownedIn } from './division-lifecycle.js';
import { caseloadLimitOf } from './establishment-lifecycle.js';
import { findFunding } from './funding-data.js';
import { AgendaTask } from './lists/agenda-task.js';
import { findPair } from './lists/cooperation-pair.js';
import { findProfile, holdersOfPost, profileParts } from './profile-data.js';

const saw = (answer: Seen['answer'], ...sights: Seen['saw']): Seen => ({ answer, saw: sights });

/** All, some or none of them. */
const share = (count: number, of: number): Seen['answer'] => (count === of ? 'yes' : count > 0 ? 'partly' : 'no');

/** Answers about a post from the office's file, on a day. */
const aboutPost = (
  asked: Question<AboutPost, Seen>,
  answer: (office: FileState, post: string, today: string) => Seen,
): Answer =>
  answers(asked, {
    files: () => [officeStream],
    answer: ({ post }, world) => answer(world.file(officeStream), post, dayOf(world.at)),
  });

const doesDirectWork = ({ posts, functions }: WorkerData): boolean =>
  posts.some(({ post }) => directPosts.includes(post)) || functions.some(isDirectWork);

const workersIn = (office: FileState, post: string): readonly WorkerData[] =>
  holdersOfPost(office, post).flatMap((account) => findWorker(office, account) ?? []);

const substituted = (office: FileState, post: string): Seen => {
  const holders = workersIn(office, post);
  const count = holders.filter((one) => one.substitute !== undefined && findWorker(office, one.substitute)).length;
  return holders.length === 0
    ? saw('no', { code: 'nobody' })
    : saw(share(count, holders.length), { code: 'substituted', params: { count, of: holders.length } });
};

function described(office: FileState, post: string): Seen {
  const told = findProfile(office, post as Post)?.told ?? [];
  const sights = profileParts.map((part) => ({
    code: told.includes(part) ? part : `no${part.charAt(0).toUpperCase()}${part.slice(1)}`,
  }));
  return saw(share(told.length, profileParts.length), ...sights);
}

function equipped(office: FileState, post: string): Seen {
  const profile = findProfile(office, post as Post);
  if (profile?.told.includes('equipment') !== true) return saw('no', { code: 'notEquipped' });
  return saw(profile.hasPremises ? 'yes' : 'partly', { code: 'equipped' });
}

function combined(office: FileState, post: string): Seen {
  const holders = workersIn(office, post);
  const own = directPosts.includes(post as Post);
  const count = own ? 0 : holders.filter(doesDirectWork).length;
  return count > 0 ? saw('yes', { code: 'combined', params: { count } }) : saw('no', { code: 'notCombined' });
}

function funded(office: FileState, post: string, today: string): Seen {
  const funding = findFunding(office, post)?.data;
  if (funding === undefined) return saw('no', { code: 'notFunded' });
  const { until } = funding;
  if (until === undefined) return saw('yes', { code: 'funded' });
  return saw(until >= today ? 'yes' : 'no', { code: 'fundedUntil', params: { day: until } });
}

/** What the office's posts tell of how far the coordinated approach stands (doklady o pozicích; CHK-2, RSK-3), and STF-9's limit. */
export const evidenceAnswers: readonly Answer[] = [
  aboutPost(postFilled, (office, post) => {
    const count = holdersOfPost(office, post).length;
    return count > 0 ? saw('yes', { code: 'holders', params: { count } }) : saw('no', { code: 'nobody' });
  }),
  aboutPost(postDescribed, described),
  aboutPost(postEquipped, equipped),
  aboutPost(postSubstituted, substituted),
  aboutPost(postCombined, combined),
  aboutPost(postFunded, funded),
  answers(cooperationDefined, {
    files: () => [officeStream],
    answer: ({ between }, world) => {
      const pair = findPair(between);
      const rules = pair && findCooperation(world.file(officeStream), pair);
      return rules === undefined
        ? saw('no', { code: 'noRules' })
        : saw('yes', { code: 'rulesSet', params: { version: rules.version } });
    },
  }),
  answers(agendaDivided, {
    files: () => [officeStream],
    answer: (_, world) => {
      const division = findDivision(world.file(officeStream));
      if (division === undefined) return saw('no', { code: 'noTable' });
      const all = AgendaTask.codes.length + division.ownTasks.length;
      const count = all - unownedIn(division.owners).length;
      return saw(share(count, all), { code: 'owned', params: { count, of: all } });
    },
  }),
  answers(caseloadLimit, {
    files: () => [officeStream],
    answer: (_, world) => caseloadLimitOf(world.file(officeStream)),
  }),
];
