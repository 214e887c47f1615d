import { type FileState, findInstance, type InstanceState, instancesOf, streamOf, within } from '@koordinace/kernel';
import { AccessBasis } from './access-basis.js';
import type { Examination } from './establishment/lists/examination.js';
import { departmentPosts, type Post } from './post.js';
import type { WorkerFunction } from './worker-function.js';

/** The stream of the office, in which all posts stand. */
export const officeStream = streamOf('office', 'office');

/** A post and where it is held. */
export interface PostHeld {
  readonly post: Post;
  /** The day since which it is held; not known of posts in older snapshots. */
  readonly since?: string;
  readonly department?: string;
  readonly organisation?: string;
}

/** Days of absence, both included; without an end until further notice. */
export interface Absence {
  readonly from: string;
  readonly until?: string;
}

/** An official's examination and the day on which it was passed. */
export interface ExaminationPassed {
  readonly kind: Examination;
  readonly on: string;
}

/** What decisions know of a worker. */
export interface WorkerData {
  readonly posts: readonly PostHeld[];
  readonly qualified: boolean;
  readonly substitute?: string;
  readonly absences: readonly Absence[];
  readonly functions: readonly WorkerFunction[];
  /** Since when the worker is support coordinator (STF-11). */
  readonly coordinatorSince?: string;
  /** The target groups of a coordinator who is one of several (STF-8). */
  readonly targetGroups?: readonly string[];
  /** Officials' examinations passed (STF-10). */
  readonly examinations?: readonly ExaminationPassed[];
  readonly contract?: { readonly basis?: AccessBasis; readonly from: string; readonly until?: string };
}

/** A worker of whom nothing is known yet. */
export const blankWorker: WorkerData = { posts: [], qualified: false, absences: [], functions: [] };

const holdsPost = (instance: InstanceState<WorkerData>): boolean =>
  instance.at === 'active' && instance.data.posts.length > 0;

/** The workers who hold a post, with their accounts. */
export const activeWorkers = (office: FileState): readonly InstanceState<WorkerData>[] =>
  instancesOf<WorkerData>(office, 'worker').filter(holdsPost);

/** A worker who holds a post; `undefined` for an unknown account and for one that has left. */
export function findWorker(office: FileState, account: string): WorkerData | undefined {
  const instance = findInstance<WorkerData>(office, 'worker', account);
  return instance !== undefined && holdsPost(instance) ? instance.data : undefined;
}

/** Does the worker hold the post? */
export const holds = (worker: WorkerData, post: Post): boolean => worker.posts.some((held) => held.post === post);

/** Is the worker absent on that day (STF-3)? */
export const isAbsent = (worker: WorkerData, day: string): boolean =>
  worker.absences.some(({ from, until }) => within(day, from, until));

/** A post of the office held by somebody of an organisation; an outside actor's worker holds none of the office's. */
export const isExternalPost = ({ post, organisation }: PostHeld): boolean =>
  organisation !== undefined && post !== 'outsideWorker';

/** Whoever does the office's work for an organisation is external, under whatever post (CMG-5). */
export const isExternal = (worker: WorkerData): boolean => worker.posts.some(isExternalPost);

/** Do the posts make somebody head of the department? Nobody leads it from an organisation. */
export const leads = (posts: readonly PostHeld[]): boolean =>
  posts.some((held) => held.post === 'head' && !isExternalPost(held));

/** The contract and the basis of an external case manager on that day (CMG-5). */
export function externalAccess(
  worker: WorkerData,
  day: string,
): { readonly contract: boolean; readonly basis: boolean } {
  const { contract } = worker;
  const inForce = contract !== undefined && within(day, contract.from, contract.until);
  // A basis that the list does not know (any more) is none.
  return { contract: inForce, basis: inForce && AccessBasis.has(contract.basis ?? '') };
}

/** The posts that give access on that day: an external one only under contract and with a basis (CMG-5). */
export function postsInForce(worker: WorkerData, day: string): readonly PostHeld[] {
  const { contract, basis } = externalAccess(worker, day);
  return worker.posts.filter((held) => !isExternalPost(held) || (contract && basis));
}

/**
 * Within which circle a post is held: substitution never carries access from one into another (CON-23, CON-24). The
 * department's own people may stand in for the community planner, who sees no file and so stands in for none of them.
 */
const circleOf = ({ post, department = '', organisation = '' }: PostHeld): string => {
  if (departmentPosts.includes(post)) return `department:${organisation}`;
  return post === 'communityPlanner' ? `department:planning:${organisation}` : `${post}:${department}:${organisation}`;
};

/**
 * May a worker with such posts stand in for one with those at all: do they belong to the same circle? The department's
 * own people may stand in for an external case manager too, never the other way round.
 */
export function sameCircle(substitute: readonly PostHeld[], principal: readonly PostHeld[]): boolean {
  const circles = new Set(substitute.map(circleOf));
  const own = circles.has('department:');
  return principal.map(circleOf).every((circle) => circles.has(circle) || (own && circle.startsWith('department:')));
}
