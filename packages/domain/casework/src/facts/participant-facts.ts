import { DataCategory, fact, PlainDate, personal } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { z } from 'zod';
import { InviteeCode } from '../conference/invitee.js';
import { CaseId, ConferenceId, ParticipantId } from '../ids.js';
import { InvitationReply } from '../lists/invitation-reply.js';
import { ParticipationMode } from '../lists/participation-mode.js';
import { Label, Line } from '../wording.js';

const about = { case: CaseId, participant: ParticipantId };

/** On what an invitation rests: it tells already that somebody is a client (CNF-2). `nobody` is not known, or not here any more. */
export const InvitationBasis = z.enum(['client', 'ownWorker', 'guardian', 'clientAgrees', 'consent', 'none', 'nobody']);
export type InvitationBasis = z.infer<typeof InvitationBasis>;

/** Somebody was invited to a conference (pozvání na setkání; CNF-2). */
export const ParticipantInvited = fact('ParticipantInvited', {
  ...about,
  conference: ConferenceId,
  client: PersonId,
  /** Everybody named; a rule sees to it that it is one. */
  who: z.array(InviteeCode).max(5),
  /** Roles in which they receive information, and the code of their organisation. */
  roles: z.array(z.string().max(40)).max(20),
  organisation: z.string().max(80).optional(),
  /** Attends for an actor or a department, and which (CNF-7). */
  represents: z.boolean(),
  represented: personal(Line, { of: 'client', category: 'progress' }).optional(),
  isHead: z.boolean(),
  basis: InvitationBasis,
  /** Rules by which sharing was not permitted, where the basis is none. */
  because: z.array(z.string().max(20)).max(20),
  name: personal(Line, { of: 'client', category: 'progress' }).optional(),
});

/** Somebody answered the invitation (odpověď na pozvání). A client needs no reason for declining. */
export const InvitationAnswered = fact('InvitationAnswered', { ...about, reply: InvitationReply.schema });

/** It was noted how somebody took part (zápis účasti; CNF-4). */
export const ParticipationNoted = fact('ParticipationNoted', {
  ...about,
  client: PersonId,
  mode: ParticipationMode.schema,
  /** Which part, for whoever came for one. */
  part: personal(Label, { of: 'client', category: 'progress' }).optional(),
});

/** A recipient's own minutes were issued: which categories they hold, and whether something was left out (CNF-5). */
export const MinutesIssued = fact('MinutesIssued', {
  ...about,
  open: z.array(DataCategory.schema).max(12),
  partial: z.boolean(),
  /** The disclosure in the client's file; none for the client and for those who heard it all. */
  minutes: z.string().max(80).optional(),
});

/** Nothing may be shared with a recipient, so nothing was issued (CNF-5). */
export const MinutesWithheld = fact('MinutesWithheld', about);

/** The minutes reached their recipient (doručení záznamu; CNF-4, CNF-5). */
export const MinutesDelivered = fact('MinutesDelivered', {
  ...about,
  on: PlainDate,
  /** Everything in them may still be shared, or it was delivered on a day before today. */
  stillOpen: z.boolean(),
});
