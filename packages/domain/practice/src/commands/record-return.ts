import { AccountId, command, dayOf, PlainDate } from '@koordinace/kernel';
import { ReturnRecorded } from '../worker-facts.js';

/** Writes down that a worker is back (návrat, STF-3); from that day the substitute's access ends. */
export const RecordReturn = command('RecordReturn', {
  fields: {
    worker: AccountId.describe('Who is back.'),
    day: PlainDate.describe('The first day back; today if left out.').optional(),
  },
  who: ['anyone'],
  facts: [ReturnRecorded],
  proposes: ({ worker, day }, { at }) => [ReturnRecorded({ worker, day: day ?? dayOf(at) })],
});
