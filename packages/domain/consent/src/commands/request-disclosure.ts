import { command, DataCategory, present } from '@koordinace/kernel';
import { PersonId, RecipientRole } from '@koordinace/people';
import { z } from 'zod';
import { Channel } from '../codes/channel.js';
import { Purpose } from '../codes/purpose.js';
import { DisclosureRequested, StatutoryClaim } from '../disclosure/disclosure-facts.js';
import type { DisclosureId } from '../disclosure/disclosure-id.js';
import { OrganisationCode } from '../recipient.js';
import { Line, Note } from '../wording.js';
import { ownWorkers } from './who.js';

/**
 * Records that somebody asks for information, or that the office wants to give some (žádost o předání informací; CON-5, CON-7):
 * to whom, for what, which data, by which way. What of it may be shared is decided next.
 */
export const RequestDisclosure = command('RequestDisclosure', {
  fields: {
    person: PersonId.describe('Whose data are asked for'),
    professional: z
      .string()
      .max(64)
      .regex(/^[a-z0-9][a-z0-9.-]*$/)
      .optional()
      .describe('Account of whoever gets them, where there is one'),
    name: Line.optional().describe('Name of whoever gets them, where there is no account'),
    roles: z.array(RecipientRole.schema).max(20).default([]).describe('In which role'),
    organisation: OrganisationCode.optional().describe('Of which organisation, by its code'),
    purpose: Purpose.schema.describe('What for'),
    categories: z.array(DataCategory.schema).min(1).max(20).describe('Which categories of data'),
    channel: Channel.schema.describe('By which way'),
    claims: z
      .array(StatutoryClaim)
      .max(5)
      .default([])
      .describe('The statutory duty on which the request relies, what sets it off, and where that is on file'),
    wording: Note.optional().describe('The request in words'),
  },
  on: 'person',
  who: ownWorkers,
  facts: [DisclosureRequested],
  proposes: ({ professional, organisation, roles, name, wording, ...given }, act) => [
    DisclosureRequested({
      ...given,
      disclosure: act.newId('disclosure') as DisclosureId,
      named: professional !== undefined || name !== undefined,
      recipient: { roles, ...present({ professional, organisation }) },
      ...present({ name, wording }),
    }),
  ],
});
