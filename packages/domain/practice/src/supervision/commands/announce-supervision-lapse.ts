import { AccountId, command, type PlainDate } from '@koordinace/kernel';
import { nextSessionDue } from '../supervision-deadlines.js';
import { SupervisionLapseAnnounced } from '../supervision-facts.js';
import { SupervisionId } from '../supervision-ids.js';

/** Notes that somebody had no session within the rhythm, and that it was said (SUP-2). Only the office itself does it. */
export const AnnounceSupervisionLapse = command('AnnounceSupervisionLapse', {
  fields: {
    supervision: SupervisionId.describe('The supervision.'),
    worker: AccountId.describe('Who had no session.'),
  },
  on: 'supervision',
  who: ['system'],
  facts: [SupervisionLapseAnnounced],
  proposes: ({ supervision, worker }, { file }) => {
    const due = nextSessionDue(file, worker);
    return due === undefined ? [] : [SupervisionLapseAnnounced({ supervision, worker, due: due as PlainDate })];
  },
});
