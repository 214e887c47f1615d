import { type FileState, type InstanceState, instancesOf } from '@koordinace/kernel';
import { Post } from '../post.js';
import type { FundingSource } from './lists/funding-source.js';

/** What decisions know of the money for a post. */
export interface FundingData {
  readonly post?: Post;
  readonly source?: FundingSource;
  /** The last day on which the post is paid; without it, until further notice. */
  readonly until?: string;
}

/** What a post is paid from now: what was recorded last. */
export const findFunding = (office: FileState, post: string): InstanceState<FundingData> | undefined =>
  instancesOf<FundingData>(office, 'funding').findLast(({ data }) => data.post === post);

/** What posts are paid from now, each once. */
export const fundings = (office: FileState): readonly InstanceState<FundingData>[] =>
  Post.codes.flatMap((post) => findFunding(office, post) ?? []);
