import { AccountId } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { z } from 'zod';
import { ActorId } from '../ids.js';
import { Line } from '../wording.js';

/** Whose a task is (odpovědná osoba; PLN-3): one of the four is filled in. */
export const Responsible = z.strictObject({
  client: z.literal(true).describe('The client.').optional(),
  family: PersonId.describe('A member of the family, as a person that the office knows.').optional(),
  worker: AccountId.describe('A worker of the office.').optional(),
  actor: ActorId.describe("An actor's worker: the actor of the network.").optional(),
  actorWorker: Line.describe(
    "An actor's worker by name or position, also where the actor is not in the network.",
  ).optional(),
});
export type Responsible = z.infer<typeof Responsible>;

/** What decisions may know of it: a kind and an id, no name. */
export const ResponsibleCode = z.strictObject({
  kind: z.enum(['client', 'family', 'worker', 'actor']),
  id: z.string().max(64).optional(),
});
export type ResponsibleCode = z.infer<typeof ResponsibleCode>;

/** Everybody whom the entry names; a rule sees to it that it is one (PLN-3). */
export function namedIn({ client, family, worker, actor, actorWorker }: Responsible): readonly ResponsibleCode[] {
  return [
    ...(client === true ? [{ kind: 'client' as const }] : []),
    ...(family === undefined ? [] : [{ kind: 'family' as const, id: family }]),
    ...(worker === undefined ? [] : [{ kind: 'worker' as const, id: worker }]),
    ...(actor === undefined && actorWorker === undefined
      ? []
      : [{ kind: 'actor' as const, ...(actor !== undefined && { id: actor }) }]),
  ];
}
