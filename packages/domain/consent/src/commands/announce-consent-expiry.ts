import { command, PlainDate } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { ConsentExpiryAnnounced } from '../consent-facts.js';
import { ConsentId } from '../consent-id.js';

/** Notes that a consent is about to expire and that it was said (konec souhlasu, CON-19). Only the office itself does it. */
export const AnnounceConsentExpiry = command('AnnounceConsentExpiry', {
  fields: {
    person: PersonId.describe('Whose information is shared by it'),
    consent: ConsentId.describe('The consent'),
    until: PlainDate.describe('The last day of its period'),
  },
  on: 'person',
  who: ['system'],
  facts: [ConsentExpiryAnnounced],
  proposes: (given) => [ConsentExpiryAnnounced(given)],
});
