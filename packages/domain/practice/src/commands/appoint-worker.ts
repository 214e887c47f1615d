import { AccountId, command } from '@koordinace/kernel';
import { z } from 'zod';
import { NewAccount } from '../new-account.js';
import { Post } from '../post.js';
import { Name, WorkerAppointed } from '../worker-facts.js';
import { WorkerFunction } from '../worker-function.js';

/** Appoints a worker to a post (ustanovení na pozici). Again, to another post, it adds that one. */
export const AppointWorker = command('AppointWorker', {
  fields: {
    worker: NewAccount.describe('The account of the worker; it begins with the first appointment.'),
    post: Post.schema.describe('The post.'),
    name: Name.describe('The name of the worker.').optional(),
    qualified: z
      .boolean()
      .describe('Qualified as a social worker under 108/2006; left out, it stays as it was.')
      .optional(),
    substitute: AccountId.describe('Who substitutes the worker.').optional(),
    department: Name.describe('The department, for a worker of another one.').optional(),
    organisation: Name.describe(
      'The organisation, for a worker of an outside actor or an external case manager.',
    ).optional(),
    functions: z.array(WorkerFunction.schema).max(20).describe('Functions held beside the post.').optional(),
  },
  who: ['head'],
  facts: [WorkerAppointed],
  proposes: (given) => [WorkerAppointed(given)],
});
