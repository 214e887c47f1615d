import { AccountId, command } from '@koordinace/kernel';
import { WorkerLeft } from '../worker-facts.js';

/** Writes down that a worker left the office (odchod z úřadu): all posts and all access end. */
export const RecordDeparture = command('RecordDeparture', {
  fields: { worker: AccountId.describe('The worker who left.') },
  who: ['head'],
  facts: [WorkerLeft],
  proposes: ({ worker }) => [WorkerLeft({ worker })],
});
