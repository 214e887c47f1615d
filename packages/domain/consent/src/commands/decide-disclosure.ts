import { command } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { asksSharing, sharedFrom } from '../disclosure/asks-sharing.js';
import { DisclosureDecided } from '../disclosure/disclosure-facts.js';
import { DisclosureId } from '../disclosure/disclosure-id.js';
import { ownWorkers } from './who.js';

/**
 * Decides what of a requested disclosure may be shared (rozhodnutí o předání; CON-4, CON-8, CON-18), by the office's one
 * decision about sharing. Where nothing may, it says why, and the request stays open.
 */
export const DecideDisclosure = command('DecideDisclosure', {
  fields: {
    person: PersonId.describe('Whose data it is about'),
    disclosure: DisclosureId.describe('Which disclosure'),
  },
  on: 'person',
  who: ownWorkers,
  facts: [DisclosureDecided],
  world: ({ disclosure }, asking) => asksSharing(disclosure, asking),
  proposes: (given, { world }) => [DisclosureDecided({ ...given, shared: sharedFrom(world) })],
});
