import {
  dayOf,
  type FactOf,
  fact,
  lifecycle,
  PlainDate,
  type RuleAct,
  rule,
  type Verdict,
  when,
} from '@koordinace/kernel';
import { z } from 'zod';
import { Post } from '../post.js';
import { adoptedOnce } from './adopted-once.js';
import { FundingId } from './establishment-ids.js';
import type { FundingData } from './funding-data.js';
import { FundingSource, isForATime } from './lists/funding-source.js';

/** It was said from what a post is paid, how much and until when (zajištění financování pozice, STF-13). */
export const PostFunded = fact('PostFunded', {
  funding: FundingId,
  post: Post.schema,
  source: FundingSource.schema,
  /** Crowns a year: pay, training and equipment. */
  yearly: z.int().optional(),
  until: PlainDate.optional(),
});

/** The budget of a post says how much and for how long (STF-13). */
const budgetTold = rule('STF-13', {
  needs: ['over', 'duration', 'budget'],
  act: (
    _: FundingData,
    { fact: given, at }: RuleAct<FactOf<typeof PostFunded>>,
  ): Verdict<'over' | 'duration' | 'budget'> => {
    const { source, until, yearly } = given;
    if (until !== undefined && until < dayOf(at)) return { needs: 'over', params: { until } };
    if (until === undefined && isForATime(source)) return { needs: 'duration' };
    return yearly === undefined ? { needs: 'budget' } : 'permit';
  },
});

/** From what posts are paid (financování pozic, STF-13); what was recorded last of each post counts. */
export const fundingLifecycle = lifecycle<FundingData>({
  name: 'funding',
  stream: 'office',
  start: {},
  chart: adoptedOnce('PostFunded'),
  facts: [PostFunded],
  folds: [
    when(PostFunded, (_: FundingData, { post, source, until }) => ({
      post,
      source,
      ...(until !== undefined && { until }),
    })),
  ],
  rules: [],
  warnings: [{ fact: 'PostFunded', rule: budgetTold }],
});
