import { command } from '@koordinace/kernel';
import { z } from 'zod';
import { ImplementationDeadlineRaised } from '../facts/implementation-facts.js';
import { ImplementationId } from '../ids.js';

/** Notes that a deadline of the plan has passed and was announced (upozornění na lhůtu). Only the office itself does it. */
export const RaiseImplementationDeadline = command('RaiseImplementationDeadline', {
  fields: {
    implementation: ImplementationId.describe('The plan'),
    deadline: z.string().min(1).max(160).describe('The id of the deadline within the plan'),
  },
  on: 'implementation',
  who: ['system'],
  facts: [ImplementationDeadlineRaised],
  proposes: (given) => [ImplementationDeadlineRaised(given)],
});
