import { command } from '@koordinace/kernel';
import { z } from 'zod';
import { CaseloadLimitSet } from '../establishment-lifecycle.js';

/** Sets how many open cases a case manager should have at most (mez vytížení, STF-9). */
export const SetCaseloadLimit = command('SetCaseloadLimit', {
  fields: { limit: z.int().min(1).max(500).describe('How many open cases one case manager should have at most.') },
  who: ['head'],
  facts: [CaseloadLimitSet],
  proposes: (given) => [CaseloadLimitSet(given)],
});
