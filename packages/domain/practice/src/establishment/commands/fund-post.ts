import { command, PlainDate } from '@koordinace/kernel';
import { z } from 'zod';
import { Post } from '../../post.js';
import type { FundingId } from '../establishment-ids.js';
import { PostFunded } from '../funding-lifecycle.js';
import { FundingSource } from '../lists/funding-source.js';

/** Says from what a post is paid, how much and until when (zajištění financování, STF-13). */
export const FundPost = command('FundPost', {
  fields: {
    post: Post.schema.describe('The post.'),
    source: FundingSource.schema.describe('From what it is paid.'),
    until: PlainDate.describe('The last day on which it is paid; left out, until further notice.').optional(),
    yearly: z.int().min(0).max(100_000_000).describe('Crowns a year: pay, training and equipment together.').optional(),
  },
  who: ['head'],
  facts: [PostFunded],
  proposes: (given, { newId }) => [PostFunded({ funding: newId('funding') as FundingId, ...given })],
});
