import { command } from '@koordinace/kernel';
import { z } from 'zod';
import { DeadlineRaised } from '../facts/individual-work-facts.js';
import { CaseId } from '../ids.js';

/** Notes that a deadline has passed and was announced (upozornění na lhůtu). Only the office itself does it. */
export const RaiseDeadline = command('RaiseDeadline', {
  fields: {
    case: CaseId.describe('The case.'),
    deadline: z.string().min(1).max(160).describe('The id of the deadline within the case.'),
  },
  on: 'case',
  who: ['system'],
  facts: [DeadlineRaised],
  proposes: ({ case: of, deadline }) => [DeadlineRaised({ case: of, deadline })],
});
