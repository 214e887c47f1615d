import { command, present } from '@koordinace/kernel';
import { getCase } from '../case/case-data.js';
import { ConferenceCancelled } from '../facts/conference-facts.js';
import { CaseId, ConferenceId } from '../ids.js';
import { Note } from '../wording.js';
import { ownWorkers } from './who.js';

/** Cancels a conference that was convened (zrušení setkání). */
export const CancelConference = command('CancelConference', {
  fields: {
    case: CaseId.describe('The case.'),
    conference: ConferenceId.describe('The conference.'),
    reason: Note.describe('Why it does not take place.').optional(),
  },
  on: 'case',
  who: ['supportCoordinator', ...ownWorkers],
  facts: [ConferenceCancelled],
  proposes: ({ case: of, conference, reason }, act) => [
    ConferenceCancelled({ case: of, conference, client: getCase(act.file).client, ...present({ reason }) }),
  ],
});
