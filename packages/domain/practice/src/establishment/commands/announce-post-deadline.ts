import { command } from '@koordinace/kernel';
import { z } from 'zod';
import { PostDeadlineAnnounced } from '../establishment-lifecycle.js';

/** Notes that something about a post is due, and that it was said (STF-11, STF-13). Only the office itself does it. */
export const AnnouncePostDeadline = command('AnnouncePostDeadline', {
  fields: { deadline: z.string().min(1).max(160).describe('The id of the deadline.') },
  who: ['system'],
  facts: [PostDeadlineAnnounced],
  proposes: (given) => [PostDeadlineAnnounced(given)],
});
