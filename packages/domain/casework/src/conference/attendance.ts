import { type FileState, findInstance, present } from '@koordinace/kernel';
import type { PersonId } from '@koordinace/people';
import { z } from 'zod';
import { ParticipationNoted } from '../facts/participant-facts.js';
import { type CaseId, ParticipantId } from '../ids.js';
import { ParticipationMode } from '../lists/participation-mode.js';
import { Label } from '../wording.js';

/** How somebody takes part, as it is entered (zápis účasti; CNF-4). */
export const AttendanceEntry = z.strictObject({
  participant: ParticipantId.describe('The participation.'),
  mode: ParticipationMode.schema.describe('How they take part.'),
  part: Label.describe('Which part, for whoever comes for one.').optional(),
});
export type AttendanceEntry = z.infer<typeof AttendanceEntry>;

/** The facts by which attendance is noted; of strangers nothing, since a rule refuses them before. */
export const notedAttendance = (
  about: { readonly case: CaseId; readonly client: PersonId },
  entries: readonly AttendanceEntry[],
  file: FileState,
) =>
  entries
    .filter(({ participant }) => findInstance(file, 'participant', participant) !== undefined)
    .map(({ participant, mode, part }) => ParticipationNoted({ ...about, participant, mode, ...present({ part }) }));
