import { command, dayOf, PlainDate } from '@koordinace/kernel';
import { MinutesDelivered } from '../facts/participant-facts.js';
import { CaseId, ParticipantId } from '../ids.js';
import { ownWorkers } from './who.js';

/** Notes that the minutes reached their recipient (doručení záznamu; CNF-4, CNF-5). */
export const RecordMinutesDelivery = command('RecordMinutesDelivery', {
  fields: {
    case: CaseId.describe('The case.'),
    participant: ParticipantId.describe('The participation of the recipient.'),
    on: PlainDate.describe('The day; today, if left out.').optional(),
  },
  on: 'case',
  who: ['supportCoordinator', ...ownWorkers],
  facts: [MinutesDelivered],
  proposes: ({ case: of, participant, on }, act) => [
    MinutesDelivered({ case: of, participant, on: on ?? dayOf(act.at) }),
  ],
});
