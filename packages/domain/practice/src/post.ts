import { codeList } from '@koordinace/kernel';

/** Posts (pozice) that the coordinated approach knows. A worker may hold several. */
export const Post = codeList('Post', {
  head: { cs: 'vedoucí sociálního odboru', en: 'head of the social department' },
  leadership: { cs: 'vedení obce', en: 'leadership of the municipality' },
  supportCoordinator: { cs: 'koordinátor podpory', en: 'support coordinator' },
  caseManager: { cs: 'case manager', en: 'case manager' },
  socialWorker: { cs: 'sociální pracovník', en: 'social worker' },
  socialCurator: { cs: 'sociální kurátor', en: 'social curator' },
  communityPlanner: { cs: 'pracovník komunitního plánování', en: 'community planner' },
  otherDepartment: { cs: 'pracovník jiného odboru', en: 'worker of another department' },
  outsideWorker: { cs: 'pracovník aktéra mimo úřad', en: 'worker of an outside actor' },
});
export type Post = (typeof Post.codes)[number];

/** Posts of the social department itself. */
export const departmentPosts: readonly Post[] = [
  'head',
  'supportCoordinator',
  'caseManager',
  'socialWorker',
  'socialCurator',
];

/** The office's own posts: those of the department, and the community planner, who sees no client's file (STF-3). */
export const officePosts: readonly Post[] = [...departmentPosts, 'communityPlanner'];

/** Posts of direct work with clients, which takes precedence over everything else (přímá práce, STF-2). */
export const directPosts: readonly Post[] = ['caseManager', 'socialWorker', 'socialCurator'];

/** Posts whose holders do the department's work with or for clients; the head's is to lead. */
export const workingPosts: readonly Post[] = ['supportCoordinator', 'caseManager', 'socialWorker', 'socialCurator'];

/** Is it a post that works with or for clients? */
export const doesCasework = ({ post }: { readonly post: Post }): boolean => workingPosts.includes(post);
