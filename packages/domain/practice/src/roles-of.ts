import type { FileState } from '@koordinace/kernel';
import { type Post, workingPosts } from './post.js';
import { remembered } from './remembered.js';
import { findWorker, isExternalPost, type PostHeld, postsInForce } from './worker-data.js';

/** Roles that a post gives by its own name. */
const named: readonly Post[] = [
  'head',
  'leadership',
  'supportCoordinator',
  'socialCurator',
  'communityPlanner',
  'otherDepartment',
  'outsideWorker',
];

const rolesOfPost = (held: PostHeld): readonly string[] =>
  isExternalPost(held)
    ? ['externalCaseManager']
    : [
        ...(named.includes(held.post) ? [held.post] : []),
        ...(workingPosts.includes(held.post) ? ['departmentWorker'] : []),
      ];

/**
 * The roles that a worker's posts give on a day (role). An external case manager is no worker of the
 * department, and nobody here before contract and basis are (CMG-5).
 */
export const rolesOf = remembered((office: FileState, account: string, day: string): readonly string[] => {
  const worker = findWorker(office, account);
  if (worker === undefined) return [];
  return [...new Set(postsInForce(worker, day).flatMap(rolesOfPost))];
});
