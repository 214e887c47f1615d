import { type FileState, findInstance, type InstanceState, instancesOf, streamOf, within } from '@koordinace/kernel';
import type { AccessBasis } from './access-basis.js';
import { departmentPosts, type Post } from './post.js';
import type { WorkerFunction } from './worker-function.js';

/** The stream of the office, in which all posts stand. */
export const officeStream = streamOf('office', 'office');

/** A post and where it is held. */
export interface PostHeld {
  readonly post: Post;
  readonly department?: string;
  readonly organisation?: string;
}

/** Days of absence, both included; without an end until further notice. */
export interface Absence {
  readonly from: string;
  readonly until?: string;
}

/** What decisions know of a worker. */
export interface WorkerData {
  readonly posts: readonly PostHeld[];
  readonly qualified: boolean;
  readonly substitute?: string;
  readonly absences: readonly Absence[];
  readonly functions: readonly WorkerFunction[];
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

/** An external case manager belongs to an organisation, not to the department (CMG-5). */
export const isExternal = (worker: WorkerData): boolean =>
  worker.posts.some(({ post, organisation }) => post === 'caseManager' && organisation !== undefined);

/** The contract and the basis of an external case manager on that day (CMG-5). */
export function externalAccess(
  worker: WorkerData,
  day: string,
): { readonly contract: boolean; readonly basis: boolean } {
  const { contract } = worker;
  const inForce = contract !== undefined && within(day, contract.from, contract.until);
  return { contract: inForce, basis: inForce && contract.basis !== undefined };
}

/** Within which circle a post is held: substitution never carries access from one into another (CON-23, CON-24). */
const circleOf = ({ post, department = '', organisation = '' }: PostHeld): string =>
  departmentPosts.includes(post) ? `department:${organisation}` : `${post}:${department}:${organisation}`;

/**
 * May one worker stand in for the other at all: do they belong to the same circle? The department's own people
 * may stand in for an external case manager too, never the other way round.
 */
export function sameCircle(substitute: WorkerData, principal: WorkerData): boolean {
  const circles = new Set(substitute.posts.map(circleOf));
  const own = circles.has('department:');
  return principal.posts
    .map(circleOf)
    .every((circle) => circles.has(circle) || (own && circle.startsWith('department:')));
}
