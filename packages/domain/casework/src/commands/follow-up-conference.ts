import { command, present } from '@koordinace/kernel';
import { z } from 'zod';
import { getCase } from '../case/case-data.js';
import { ConferenceFollowedUp } from '../facts/conference-facts.js';
import { CaseId, ConferenceId } from '../ids.js';
import { Note } from '../wording.js';
import { ownWorkers } from './who.js';

/** Follows the tasks of a conference up; those unmet come back to the coordinator (kontrola úkolů ze setkání; CNF-8). */
export const FollowUpConference = command('FollowUpConference', {
  fields: {
    case: CaseId.describe('The case.'),
    conference: ConferenceId.describe('The conference.'),
    reconvene: z.boolean().describe('Another conference will be convened.').optional(),
    note: Note.describe('What is done about tasks that are not met.').optional(),
  },
  on: 'case',
  who: ['supportCoordinator', ...ownWorkers],
  facts: [ConferenceFollowedUp],
  proposes: ({ case: of, conference, reconvene = false, note }, act) => [
    ConferenceFollowedUp({
      case: of,
      conference,
      client: getCase(act.file).client,
      reconvene,
      ...present({ note }),
    }),
  ],
});
