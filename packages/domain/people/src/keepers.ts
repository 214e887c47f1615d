import { answers, type Keeper } from '@koordinace/kernel';
import { personMatches } from './questions.js';

/** What keeps rules otherwise than by arrows and fields, and how tests switch it off. */
export const keepers: readonly Keeper[] = [
  {
    rule: 'INT-6',
    by: 'policy',
    broken: (module) => ({
      ...module,
      answers: (module.answers ?? []).map((one) =>
        one.question === personMatches.name ? answers(personMatches, { answer: () => [] }) : one,
      ),
    }),
  },
  {
    rule: 'INT-6',
    by: 'view',
    broken: (module) => ({
      ...module,
      views: (module.views ?? []).map((one) => (one.keeps?.includes('INT-6') ? { ...one, rows: () => [] } : one)),
    }),
  },
];
