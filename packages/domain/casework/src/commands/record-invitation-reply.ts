import { command } from '@koordinace/kernel';
import { InvitationAnswered } from '../facts/participant-facts.js';
import { CaseId, ParticipantId } from '../ids.js';
import { InvitationReply } from '../lists/invitation-reply.js';
import { ownWorkers } from './who.js';

/** Notes what somebody answered to the invitation (odpověď na pozvání; CNF-2). A client may decline without a reason. */
export const RecordInvitationReply = command('RecordInvitationReply', {
  fields: {
    case: CaseId.describe('The case.'),
    participant: ParticipantId.describe('The participation.'),
    answer: InvitationReply.schema.describe('What they answered.'),
  },
  on: 'case',
  who: ['supportCoordinator', ...ownWorkers, 'client', 'guardian'],
  facts: [InvitationAnswered],
  proposes: ({ case: of, participant, answer }) => [InvitationAnswered({ case: of, participant, reply: answer })],
});
