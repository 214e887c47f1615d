import { DataCategory, fact, PlainDate, personal } from '@koordinace/kernel';
import { PersonId, RecipientRole } from '@koordinace/people';
import { z } from 'zod';
import { BoundBy } from '../codes/bound-by.js';
import { Channel } from '../codes/channel.js';
import { Purpose } from '../codes/purpose.js';
import { StopReason } from '../codes/stop-reason.js';
import { Trigger } from '../codes/trigger.js';
import { OrganisationCode } from '../recipient.js';
import { Line, Note } from '../wording.js';
import { DisclosureId } from './disclosure-id.js';
import { Shared } from './shared.js';

const about = { person: PersonId, disclosure: DisclosureId };

/** To whom: a professional by account or, where there is none, by name beside it; in roles, of an organisation (CON-5). */
export const DisclosureRecipient = z.strictObject({
  professional: z.string().max(64).optional(),
  roles: z.array(RecipientRole.schema).max(20),
  organisation: OrganisationCode.optional(),
});
export type DisclosureRecipient = z.infer<typeof DisclosureRecipient>;

/** A statutory duty that the request relies on (CON-7): which, what set it off, where that is on file. */
export const StatutoryClaim = z.strictObject({
  basis: z.literal('duty'),
  id: z
    .string()
    .max(80)
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .describe('Which statutory basis, by its id'),
  trigger: Trigger.schema.describe('What sets it off'),
  reference: Line.describe('Where that is on file, for example the number of the letter'),
});
export type StatutoryClaim = z.infer<typeof StatutoryClaim>;

/** Somebody asked for information, or the office wants to give some (žádost o předání). */
export const DisclosureRequested = fact('DisclosureRequested', {
  ...about,
  recipient: DisclosureRecipient,
  /** Evidence: somebody in particular is named (CON-5). */
  named: z.boolean(),
  name: personal(Line, { of: 'person', category: 'progress' }).optional(),
  purpose: Purpose.schema,
  categories: z.array(DataCategory.schema).max(20),
  channel: Channel.schema,
  claims: z
    .array(StatutoryClaim.extend({ reference: personal(Line, { of: 'person', category: 'progress' }).optional() }))
    .max(5),
  /** What is shared, where it is not the record itself: the minutes of a conference, by the recipient's participation. */
  content: z.strictObject({ kind: z.literal('minutes'), of: z.string().max(80) }).optional(),
  wording: personal(Note, { of: 'person', category: 'progress' }).optional(),
});

/** It was decided what may be shared (rozhodnutí o předání, CON-8, CON-18). */
export const DisclosureDecided = fact('DisclosureDecided', { ...about, shared: Shared });

/** What goes out was made ready (příprava předání, CON-10). The password is nowhere here. */
export const DisclosurePrepared = fact('DisclosurePrepared', { ...about, channel: Channel.schema, shared: Shared });

/** It reached its recipient, who is bound to keep it (předáno, CON-20). */
export const DisclosureDelivered = fact('DisclosureDelivered', {
  ...about,
  on: PlainDate,
  bound: BoundBy.schema,
  shared: Shared,
});

/** The recipient confirmed it (potvrzení příjemce). */
export const DisclosureAcknowledged = fact('DisclosureAcknowledged', { ...about, on: PlainDate });

/** It does not go out (předání zastaveno, CON-3). */
export const DisclosureStopped = fact('DisclosureStopped', { ...about, reason: StopReason.schema });

/** Whoever asked was told that nothing may be shared (odmítnutí žádosti, CON-8). */
export const DisclosureDeclined = fact('DisclosureDeclined', { ...about, shared: Shared });
