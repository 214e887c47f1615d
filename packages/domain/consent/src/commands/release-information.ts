import { command, findInstance, keeps, present } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { ReceivedBasis } from '../codes/received-basis.js';
import { InformationReleased } from '../received/received-facts.js';
import { ReceivedId } from '../received/received-id.js';
import type { ReceivedData } from '../received/received-lifecycle.js';
import { Line } from '../wording.js';
import { ownWorkers } from './who.js';

/** Takes information out of quarantine once a basis for it is there (uvolnění z karantény, CON-14). */
export const ReleaseInformation = command('ReleaseInformation', {
  fields: {
    person: PersonId.describe('Whom it is about'),
    received: ReceivedId.describe('Which information'),
    basis: keeps('CON-14', ReceivedBasis.schema.describe('The basis that was found')),
    reference: Line.optional().describe('Where it is on file'),
  },
  on: 'person',
  who: ownWorkers,
  facts: [InformationReleased],
  proposes: ({ reference, ...given }, { file }) => {
    const categories = findInstance<ReceivedData>(file, 'received', given.received)?.data.categories ?? [];
    const released = Object.fromEntries(categories.map((category) => [category, true as const]));
    return [InformationReleased({ ...given, released, ...present({ reference }) })];
  },
});
