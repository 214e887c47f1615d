import { adds, present, type RecordStep } from '@koordinace/kernel';
import { reviewFacts } from '../facts/review-facts.js';
import { ReviewResult } from '../lists/review-result.js';
import type { CaseRecord, ReviewRecord } from './case-record.js';
import { signed } from './signed.js';

/** What reviews of plans add to the record (PLN-4). */
export const reviewSteps: readonly RecordStep<CaseRecord>[] = ReviewResult.codes.map((result) =>
  adds(reviewFacts[result], (record: CaseRecord, fact): CaseRecord => {
    const { goals = [], actors = [], effect, version } = fact;
    const next = fact.next as string | undefined;
    const review = {
      ...signed(fact),
      result,
      goals,
      actors,
      ...present({ effect, next, version }),
    } as ReviewRecord;
    return {
      ...record,
      plans: record.plans.map((one) =>
        one.plan === fact.plan
          ? {
              ...one,
              reviews: [...one.reviews, review],
              ...present({ reassessOn: next }),
              // As in the lifecycle: a plan that will change is another version.
              ...(result === 'change' && { version: one.version + 1 }),
              ...(result === 'complete' && { closed: true, completed: true }),
            }
          : one,
      ),
    };
  }),
);
