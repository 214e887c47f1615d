import { command } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { asksSharing, sharedFrom } from '../disclosure/asks-sharing.js';
import { DisclosureDeclined } from '../disclosure/disclosure-facts.js';
import { DisclosureId } from '../disclosure/disclosure-id.js';
import { ownWorkers } from './who.js';

/** Closes a request of which nothing may be shared, once whoever asked was told so (odmítnutí žádosti; CON-8, CON-18). */
export const DeclineDisclosure = command('DeclineDisclosure', {
  fields: {
    person: PersonId.describe('Whose data it is about'),
    disclosure: DisclosureId.describe('Which disclosure'),
  },
  on: 'person',
  who: ownWorkers,
  facts: [DisclosureDeclined],
  world: ({ disclosure }, asking) => asksSharing(disclosure, asking),
  proposes: (given, { world }) => [DisclosureDeclined({ ...given, shared: sharedFrom(world) })],
});
