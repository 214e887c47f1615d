import { command } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { Channel } from '../codes/channel.js';
import { asksSharing, sharedFrom } from '../disclosure/asks-sharing.js';
import { findDisclosure } from '../disclosure/disclosure-data.js';
import { DisclosurePrepared } from '../disclosure/disclosure-facts.js';
import { DisclosureId } from '../disclosure/disclosure-id.js';
import { ownWorkers } from './who.js';

/**
 * Makes ready what goes out (příprava předání, CON-10), decided anew. A file is packed under a password that goes by another
 * way and is stored nowhere.
 */
export const PrepareDisclosure = command('PrepareDisclosure', {
  fields: {
    person: PersonId.describe('Whose data it is about'),
    disclosure: DisclosureId.describe('Which disclosure'),
    channel: Channel.schema.optional().describe('By which way; as requested, if left out'),
  },
  on: 'person',
  who: ownWorkers,
  facts: [DisclosurePrepared],
  world: ({ disclosure, channel }, asking) => asksSharing(disclosure, asking, channel),
  proposes: ({ person, disclosure, channel }, { world, file }) => [
    DisclosurePrepared({
      person,
      disclosure,
      channel: channel ?? findDisclosure(file, disclosure)?.data.channel ?? 'plainEmail',
      shared: sharedFrom(world),
    }),
  ],
});
