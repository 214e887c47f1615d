import { AccountId } from '@koordinace/kernel';
import { PersonId, RecipientRole } from '@koordinace/people';
import { z } from 'zod';
import { Line } from '../wording.js';

/** Who is invited (pozvaný; CNF-2): one of the five is filled in. */
export const Invitee = z.strictObject({
  client: z.literal(true).describe('The client.').optional(),
  family: PersonId.describe('A member of the family, as a person that the office knows.').optional(),
  guardian: PersonId.describe("The client's guardian.").optional(),
  worker: AccountId.describe(
    'Somebody with an account: a worker of the office, another department or an actor.',
  ).optional(),
  actorWorker: Line.describe("An actor's worker without an account, by name or position.").optional(),
  role: RecipientRole.schema.describe('In which role they receive information, beside their post.').optional(),
  organisation: z
    .string()
    .max(80)
    .regex(/^[a-z0-9][a-z0-9.-]*$/)
    .describe('The code of the organisation, as consents name it.')
    .optional(),
});
export type Invitee = z.infer<typeof Invitee>;

/** What decisions may know of it: a kind and an id, no name. */
export const InviteeCode = z.strictObject({
  kind: z.enum(['client', 'family', 'guardian', 'worker', 'actor']),
  id: z.string().max(64).optional(),
});
export type InviteeCode = z.infer<typeof InviteeCode>;

/** Everybody whom the entry names; a rule sees to it that it is one. */
export function inviteesIn({ client, family, guardian, worker, actorWorker }: Invitee): InviteeCode[] {
  return [
    ...(client === true ? [{ kind: 'client' as const }] : []),
    ...(family === undefined ? [] : [{ kind: 'family' as const, id: family }]),
    ...(guardian === undefined ? [] : [{ kind: 'guardian' as const, id: guardian }]),
    ...(worker === undefined ? [] : [{ kind: 'worker' as const, id: worker }]),
    ...(actorWorker === undefined ? [] : [{ kind: 'actor' as const }]),
  ];
}
