import { AccountId, DataCategory, fact, personal } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { z } from 'zod';
import { AttendeeId, CaseId, MatterId, MeetingId } from '../ids.js';
import { MeetingKind } from '../lists/meeting-kind.js';
import { Note } from '../wording.js';
import { AdmissionBasis } from './admission.js';

const admission = {
  basis: AdmissionBasis,
  /** Rules by which sharing was not permitted, where the basis is none. */
  because: z.array(z.string().max(20)).max(20),
};

/** A case was brought to a meeting (případ zařazen na setkání; MTG-4, MTG-7). */
export const MatterBrought = fact('MatterBrought', {
  matter: MatterId,
  meeting: MeetingId,
  case: CaseId,
  client: PersonId.optional(),
  /** Evidence: what kind of meeting it is, and whether it is still ahead or under way. */
  kind: MeetingKind.schema.optional(),
  inTime: z.boolean(),
  account: AccountId,
  categories: z.array(DataCategory.schema).max(20),
  ...admission,
});

/** A participant was admitted to the case (připuštění účastníka k případu; MTG-7). */
export const AdmittedToCase = fact('AdmittedToCase', {
  matter: MatterId,
  attendee: AttendeeId,
  account: AccountId.optional(),
  ...admission,
});

/** A participant is admitted to it no more (zrušení připuštění; MTG-7). */
export const AdmissionEnded = fact('AdmissionEnded', { matter: MatterId, attendee: AttendeeId });

/** What was agreed about the case, for those who were admitted (závěr k případu; MTG-7). */
export const MatterDiscussed = fact('MatterDiscussed', {
  matter: MatterId,
  client: PersonId,
  /** Evidence: the meeting takes or took place. */
  held: z.boolean(),
  /** Those admitted who have no basis any more. */
  lapsed: z.array(AttendeeId).max(120),
  conclusion: personal(Note, { of: 'client', category: 'progress' }),
});
