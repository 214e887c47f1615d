import { AccountId, command } from '@koordinace/kernel';
import { z } from 'zod';
import { FunctionRecorded } from '../worker-facts.js';
import { WorkerFunction } from '../worker-function.js';

/** Writes down a function beside the post (kumulovaná funkce, CMG-17), taken up or given up. */
export const RecordFunction = command('RecordFunction', {
  fields: {
    worker: AccountId.describe('Who holds it.'),
    function: WorkerFunction.schema.describe('The function.'),
    held: z.boolean().describe('True when it is taken up, false when it is given up.'),
  },
  who: ['head'],
  facts: [FunctionRecorded],
  proposes: (given) => [FunctionRecorded(given)],
});
