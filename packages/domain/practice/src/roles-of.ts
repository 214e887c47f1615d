import type { FileState } from '@koordinace/kernel';
import { type Post, workingPosts } from './post.js';
import { externalAccess, findWorker, type PostHeld } from './worker-data.js';

/** Roles that a post gives by its own name. */
const named: readonly Post[] = [
  'head',
  'leadership',
  'supportCoordinator',
  'socialCurator',
  'otherDepartment',
  'outsideWorker',
];

const rolesOfPost = ({ post }: PostHeld): readonly string[] => [
  ...(named.includes(post) ? [post] : []),
  ...(workingPosts.includes(post) ? ['departmentWorker'] : []),
];

/**
 * The roles that a worker's posts give on a day (role). An external case manager is no worker of the
 * department, and nobody here before contract and basis are (CMG-5).
 */
export function rolesOf(office: FileState, account: string, day: string): readonly string[] {
  const worker = findWorker(office, account);
  if (worker === undefined) return [];
  const external = externalAccess(worker, day);
  const roles = worker.posts.flatMap((held): readonly string[] => {
    if (held.organisation === undefined || held.post === 'outsideWorker') return rolesOfPost(held);
    return external.contract && external.basis ? ['externalCaseManager'] : [];
  });
  return [...new Set(roles)];
}
