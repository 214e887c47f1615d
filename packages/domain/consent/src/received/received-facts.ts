import { DataCategory, fact, personal } from '@koordinace/kernel';
import { PersonId, RecipientRole } from '@koordinace/people';
import { z } from 'zod';
import { ReceivedBasis } from '../codes/received-basis.js';
import { Line } from '../wording.js';
import { PersonalContents, PersonalPresence } from './contents.js';
import { ReceivedId } from './received-id.js';

const about = { person: PersonId, received: ReceivedId };
const source = {
  /** What kind of actor it came from; who exactly, is in words. */
  from: RecipientRole.schema,
  source: personal(Line, { of: 'person', category: 'progress' }),
  reference: personal(Line, { of: 'person', category: 'progress' }).optional(),
  /** Evidence: which categories came in. */
  categories: z.array(DataCategory.schema).max(20),
  contents: PersonalContents,
};

/** Information came in from an actor, with the basis on which it was given (přijetí informace, CON-14). */
export const InformationReceived = fact('InformationReceived', {
  ...about,
  ...source,
  basis: ReceivedBasis.schema.optional(),
});

/** Information came in without a basis and waits where nobody reads it (informace v karanténě, CON-14). */
export const InformationQuarantined = fact('InformationQuarantined', { ...about, ...source });

/** A basis was found, and the information counts as received (uvolnění z karantény, CON-14). */
export const InformationReleased = fact('InformationReleased', {
  ...about,
  released: PersonalPresence,
  basis: ReceivedBasis.schema,
  reference: personal(Line, { of: 'person', category: 'progress' }).optional(),
});

/** It was sent back or destroyed unread (vrácení nebo zničení, CON-14). */
export const InformationReturned = fact('InformationReturned', about);
