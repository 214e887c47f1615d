import { AccountId, fact, PlainDate } from '@koordinace/kernel';
import { NamesFound, RecipientRole } from '@koordinace/people';
import { z } from 'zod';
import { AttendeeId, MeetingId } from '../ids.js';
import { Line, OrganisationCode } from '../wording.js';

const about = { meeting: MeetingId, attendee: AttendeeId };

/** Who it is: an account of the office, or an outside actor by organisation and role. */
export const whoComes = {
  account: AccountId.optional(),
  organisation: Line.optional(),
  /** The code of the organisation, as consents name it. */
  code: OrganisationCode.optional(),
  role: RecipientRole.schema.optional(),
};

/** Somebody was invited, or is to have the minutes (pozvání na setkání; MTG-1, MTG-2). */
export const AttendeeInvited = fact('AttendeeInvited', {
  ...about,
  ...whoComes,
  /** Evidence: the account works here; true where there is none. */
  known: z.boolean(),
  named: NamesFound,
});

/** It was noted who came and who did not (zápis účasti; MTG-1). */
export const AttendanceNoted = fact('AttendanceNoted', { ...about, present: z.boolean() });

/** The minutes reached a participant (doručení zápisu; MTG-2). */
export const MeetingMinutesDelivered = fact('MeetingMinutesDelivered', {
  ...about,
  on: PlainDate,
  /** Which issue of the minutes it was; the last one. */
  issue: z.int().min(0),
});
