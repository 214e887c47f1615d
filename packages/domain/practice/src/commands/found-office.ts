import { command } from '@koordinace/kernel';
import { NewAccount } from '../new-account.js';
import { Name, WorkerAppointed } from '../worker-facts.js';

/** Founds the office (založení úřadu) by naming its first head. Only the system does it, once, when it opens. */
export const FoundOffice = command('FoundOffice', {
  fields: {
    worker: NewAccount.describe('The account of the first head of the social department.'),
    name: Name.describe('The name of the head.'),
  },
  who: ['system'],
  facts: [WorkerAppointed],
  proposes: ({ worker, name }) => [WorkerAppointed({ worker, name, post: 'head' })],
});
