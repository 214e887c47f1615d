import { type Ask, command, dayOf, PlainDate } from '@koordinace/kernel';
import type { DisclosingAnswer } from '@koordinace/people';
import { findConference, findParticipant } from '../conference/conference-data.js';
import { asksForRecipient, getsItWhole } from '../conference/minutes-recipient.js';
import { MinutesDelivered } from '../facts/participant-facts.js';
import { CaseId, ParticipantId } from '../ids.js';
import { ownWorkers } from './who.js';

/**
 * Notes that the minutes reached their recipient (doručení záznamu; CNF-4, CNF-5). What may no longer be shared is not
 * delivered; what was delivered before that is written down with its day.
 */
export const RecordMinutesDelivery = command('RecordMinutesDelivery', {
  fields: {
    case: CaseId.describe('The case.'),
    participant: ParticipantId.describe('The participation of the recipient.'),
    on: PlainDate.describe('The day; today, if left out.').optional(),
  },
  on: 'case',
  who: ['supportCoordinator', ...ownWorkers],
  facts: [MinutesDelivered],
  world: ({ participant }, asking): Readonly<Record<string, Ask<DisclosingAnswer>>> => {
    const data = findParticipant(asking.file, participant)?.data;
    return data?.open === undefined ? {} : { sharing: asksForRecipient(participant, data, data.open, asking) };
  },
  proposes: ({ case: of, participant, on }, act) => {
    const today = dayOf(act.at);
    const data = findParticipant(act.file, participant)?.data;
    const goesOut = act.world['sharing'];
    const now = goesOut?.sharing.open ?? [];
    const reminded = findConference(act.file, data?.conference ?? '')?.data.reminded === true;
    const stillOpen =
      data?.open === undefined || getsItWhole(data, act) || data.open.every((category) => now.includes(category));
    const day = on ?? today;
    return [
      MinutesDelivered({ case: of, participant, on: day, stillOpen: stillOpen || day < today }),
      ...(data?.minutes === undefined
        ? []
        : (goesOut?.deliver({ on: day, bound: reminded ? 'reminder' : 'law' }) ?? [])),
    ];
  },
});
