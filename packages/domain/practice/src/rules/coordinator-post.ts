import { type FactOf, type FileState, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import { findProfile } from '../establishment/profile-data.js';
import { directPosts } from '../post.js';
import { postsAfter } from '../posts-after.js';
import { activeWorkers, holds, isExternalPost, leads, type PostHeld, type WorkerData } from '../worker-data.js';
import type {
  FunctionRecorded,
  PostEnded,
  TargetGroupsAssigned,
  WorkerAppointed,
  WorkerLeft,
} from '../worker-facts.js';
import { isDirectWork } from '../worker-function.js';

type Appointed = FactOf<typeof WorkerAppointed>;

const coordinates = (posts: readonly PostHeld[]): boolean =>
  posts.some((held) => held.post === 'supportCoordinator' && !isExternalPost(held));

/** The coordinator is subordinate to the head and impartial towards the department: one person cannot be both (STF-1). */
export const notHeadToo = rule('STF-1', {
  needs: ['headToo'],
  act: (data: WorkerData, { fact }: RuleAct<Appointed>) => {
    const posts = postsAfter(data, fact);
    return coordinates(posts) && leads(posts) ? { needs: 'headToo' } : 'permit';
  },
});

/** Direct work takes precedence over everything, so the coordinator's post goes badly with it, whichever came first (STF-2). */
export const noDirectWork = rule('STF-2', {
  needs: ['directPost', 'directFunction'],
  act: (
    data: WorkerData,
    { fact }: RuleAct<Appointed | FactOf<typeof FunctionRecorded>>,
  ): Verdict<'directPost' | 'directFunction'> => {
    const posts = postsAfter(data, fact);
    // Giving a function up never warns, even where another one stays.
    if (!coordinates(posts) || (fact.type === 'FunctionRecorded' && !fact.held)) return 'permit';
    if (fact.type === 'WorkerAppointed' && posts.some(({ post }) => directPosts.includes(post))) {
      return { needs: 'directPost' };
    }
    const functions =
      fact.type === 'WorkerAppointed' ? [...data.functions, ...(fact.functions ?? [])] : [fact.function];
    return functions.some(isDirectWork) ? { needs: 'directFunction' } : 'permit';
  },
});

/** The coordinator is a qualified social worker (STF-10). */
export const qualifiedCoordinator = rule('STF-10', {
  needs: ['coordinatorQualified'],
  act: (data: WorkerData, { fact }: RuleAct<Appointed>) =>
    coordinates(postsAfter(data, fact)) && !(fact.qualified ?? data.qualified)
      ? { needs: 'coordinatorQualified' }
      : 'permit',
});

/** The target groups of the coordinators' profile that nobody has once the worker has those (STF-8). */
function uncoveredGroups(office: FileState, worker: string, own: readonly string[]): readonly string[] {
  const groups = findProfile(office, 'supportCoordinator')?.targetGroups ?? [];
  const others = activeWorkers(office).filter(({ id, data }) => id !== worker && coordinates(data.posts));
  const taken = new Set([...own, ...others.flatMap(({ data }) => data.targetGroups ?? [])]);
  return groups.filter((group) => !taken.has(group));
}

/** Target groups are those of the profile, and a coordinator has them (STF-8). */
export const groupsFit = rule('STF-8', {
  needs: ['noCoordinator', 'otherGroup'],
  act: (
    data: WorkerData,
    { fact, file }: RuleAct<FactOf<typeof TargetGroupsAssigned>>,
  ): Verdict<'noCoordinator' | 'otherGroup'> => {
    if (!holds(data, 'supportCoordinator')) return { needs: 'noCoordinator' };
    const groups = findProfile(file, 'supportCoordinator')?.targetGroups ?? [];
    return fact.groups.every((group) => groups.includes(group)) ? 'permit' : { needs: 'otherGroup' };
  },
});

type Moved = FactOf<typeof TargetGroupsAssigned> | FactOf<typeof PostEnded> | FactOf<typeof WorkerLeft>;

/** No target group is left without a coordinator (STF-8). */
export const groupsCovered = rule('STF-8', {
  needs: ['uncovered'],
  act: (data: WorkerData, { fact, file }: RuleAct<Moved>): Verdict<'uncovered'> => {
    if (fact.type === 'TargetGroupsAssigned') {
      const count = uncoveredGroups(file, fact.worker, fact.groups).length;
      return count > 0 ? { needs: 'uncovered', params: { count } } : 'permit';
    }
    // Only groups that somebody loses with the post are news.
    const own = coordinates(postsAfter(data, fact)) ? [] : (data.targetGroups ?? []);
    const count = uncoveredGroups(file, fact.worker, []).filter((group) => own.includes(group)).length;
    return count > 0 ? { needs: 'uncovered', params: { count } } : 'permit';
  },
});
