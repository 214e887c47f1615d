import { AccountId, ask, command, present } from '@koordinace/kernel';
import { guardiansOf, PersonId } from '@koordinace/people';
import { z } from 'zod';
import { getCase, whoseCase } from '../case/case-data.js';
import { AttendanceEntry, notedAttendance } from '../conference/attendance.js';
import { findConference } from '../conference/conference-data.js';
import { takingPart } from '../conference/taking-part.js';
import { ConferenceOpened } from '../facts/conference-facts.js';
import { isGuardian } from '../guardians/is-guardian.js';
import { CaseId, ConferenceId } from '../ids.js';
import { ownWorkers } from './who.js';

/** Opens a conference: who is there, who speaks for a client who is not, and the reminder of confidentiality (zahájení setkání; CNF-2, CNF-3, CNF-7). */
export const OpenConference = command('OpenConference', {
  fields: {
    case: CaseId.describe('The case.'),
    conference: ConferenceId.describe('The conference.'),
    reminded: z.boolean().describe('Everybody was reminded of confidentiality.').optional(),
    attendance: z.array(AttendanceEntry).max(60).describe('Who takes part, and how.').optional(),
    clientRepresentedBy: z
      .union([PersonId, AccountId])
      .describe("Who represents a client who is not there: the case's worker, or a guardian.")
      .optional(),
  },
  on: 'case',
  who: ['supportCoordinator', ...ownWorkers],
  facts: [ConferenceOpened],
  world: (_, { file }) => ({ guardians: ask(guardiansOf, { person: getCase(file).client }) }),
  proposes: ({ case: of, conference, reminded = false, attendance = [], clientRepresentedBy }, act) => {
    const data = getCase(act.file);
    const { client } = data;
    const own = whoseCase(data);
    // Whoever leads speaks for nobody; then a colleague does who is there, and not for an actor.
    const colleague =
      findConference(act.file, conference)?.data.leader === own &&
      takingPart(act.file, conference, attendance).some(
        ({ who, represents }) => who?.kind === 'worker' && who.id === clientRepresentedBy && represents !== true,
      );
    return [
      ConferenceOpened({
        case: of,
        conference,
        client,
        reminded,
        attendance: attendance.map(({ participant, mode }) => ({ participant, mode })),
        mayRepresent:
          clientRepresentedBy !== undefined &&
          (clientRepresentedBy === own || isGuardian(act.world.guardians, clientRepresentedBy) || colleague),
        ...present({ clientRepresentedBy }),
      }),
      ...notedAttendance({ case: of, client }, attendance, act.file),
    ];
  },
});
