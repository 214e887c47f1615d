import { type FileState, instancesOf } from '@koordinace/kernel';
import type { Post } from '../post.js';
import { activeWorkers, isExternalPost } from '../worker-data.js';

/** The parts that a profile may tell of a post (části profilu, STF-5). */
export const profileParts = [
  'competences',
  'jobDescription',
  'extent',
  'equipment',
  'placement',
  'substitute',
] as const;
export type ProfilePart = (typeof profileParts)[number];

/** What decisions know of a version of a profile; its wording stands in the record. */
export interface ProfileData {
  readonly post?: Post;
  readonly version: number;
  readonly told: readonly ProfilePart[];
  readonly places?: number;
  readonly hasPremises: boolean;
  readonly targetGroups: readonly string[];
}

/** A profile before it is adopted. */
export const blankProfile: ProfileData = { version: 0, told: [], hasPremises: false, targetGroups: [] };

/** The profile of a post that is in force: the version adopted last. */
export const findProfile = (office: FileState, post: Post): ProfileData | undefined =>
  instancesOf<ProfileData>(office, 'profile').findLast(({ data }) => data.post === post)?.data;

/** The accounts of the office's own people who hold a post; whoever does it for an organisation holds none (CMG-5). */
export const holdersOfPost = (office: FileState, post: string): readonly string[] =>
  activeWorkers(office)
    .filter(({ data }) => data.posts.some((held) => held.post === post && !isExternalPost(held)))
    .map(({ id }) => id);
