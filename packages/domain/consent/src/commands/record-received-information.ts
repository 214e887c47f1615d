import { command, DataCategory, present } from '@koordinace/kernel';
import { PersonId, RecipientRole } from '@koordinace/people';
import { z } from 'zod';
import { ReceivedBasis } from '../codes/received-basis.js';
import { Contents } from '../received/contents.js';
import { InformationQuarantined, InformationReceived } from '../received/received-facts.js';
import type { ReceivedId } from '../received/received-id.js';
import { Line } from '../wording.js';
import { ownWorkers } from './who.js';

/**
 * Records what an actor told or sent the office (přijetí informace, CON-14): from whom, and on what basis it was given. What
 * came without one can be put into quarantine, where nobody reads it.
 */
export const RecordReceivedInformation = command('RecordReceivedInformation', {
  fields: {
    person: PersonId.describe('Whom it is about'),
    from: RecipientRole.schema.describe('What kind of actor it came from'),
    source: Line.describe('From whom exactly'),
    basis: ReceivedBasis.schema.optional().describe('On what basis the actor gave it'),
    reference: Line.optional().describe('Where the basis is on file, for example the number of the letter'),
    contents: Contents.describe('What came in, by category of data'),
    quarantine: z.boolean().default(false).describe('Without a basis: put it where nobody reads it'),
  },
  on: 'person',
  who: ownWorkers,
  facts: [InformationReceived, InformationQuarantined],
  proposes: ({ basis, reference, quarantine, contents, ...given }, act) => {
    const about = {
      ...given,
      received: act.newId('received') as ReceivedId,
      categories: DataCategory.codes.filter((category) => contents[category] !== undefined),
      contents: present(contents),
      ...present({ reference }),
    };
    return [
      quarantine && basis === undefined
        ? InformationQuarantined(about)
        : InformationReceived({ ...about, ...present({ basis }) }),
    ];
  },
});
