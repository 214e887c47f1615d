import { AccountId, ask, command } from '@koordinace/kernel';
import { heldCases } from '@koordinace/people';
import { WorkerLeft } from '../worker-facts.js';

/** Writes down that a worker left the office (odchod z úřadu): all posts and all access end. */
export const RecordDeparture = command('RecordDeparture', {
  fields: { worker: AccountId.describe('The worker who left.') },
  who: ['head'],
  facts: [WorkerLeft],
  world: ({ worker }) => ({ heldCases: ask(heldCases, { worker }) }),
  proposes: ({ worker }, { world }) => [WorkerLeft({ worker, ...world })],
});
