import { command, PlainDate } from '@koordinace/kernel';
import { SessionPlanned } from '../supervision-facts.js';
import { type SessionId, SupervisionId } from '../supervision-ids.js';

/** Plans a session (naplánování setkání supervize, SUP-1). */
export const PlanSession = command('PlanSession', {
  fields: {
    supervision: SupervisionId.describe('The supervision.'),
    on: PlainDate.describe('The day.'),
  },
  on: 'supervision',
  who: ['supportCoordinator', 'head', 'supervisionParticipant'],
  facts: [SessionPlanned],
  proposes: ({ supervision, on }, { newId }) => [
    SessionPlanned({ supervision, session: newId('session') as SessionId, on }),
  ],
});
