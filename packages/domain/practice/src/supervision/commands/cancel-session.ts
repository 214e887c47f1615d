import { command } from '@koordinace/kernel';
import { SessionCancelled } from '../supervision-facts.js';
import { SessionId, SupervisionId } from '../supervision-ids.js';

/** Cancels a planned session (zrušení setkání supervize, SUP-1). */
export const CancelSession = command('CancelSession', {
  fields: {
    supervision: SupervisionId.describe('The supervision.'),
    session: SessionId.describe('The planned session.'),
  },
  on: 'supervision',
  who: ['supportCoordinator', 'head', 'supervisionParticipant'],
  facts: [SessionCancelled],
  proposes: (given) => [SessionCancelled(given)],
});
