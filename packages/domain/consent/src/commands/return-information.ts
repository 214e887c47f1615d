import { command } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { InformationReturned } from '../received/received-facts.js';
import { ReceivedId } from '../received/received-id.js';
import { ownWorkers } from './who.js';

/** Notes that information in quarantine went back or was destroyed unread (vrácení nebo zničení, CON-14). */
export const ReturnInformation = command('ReturnInformation', {
  fields: {
    person: PersonId.describe('Whom it is about'),
    received: ReceivedId.describe('Which information'),
  },
  on: 'person',
  who: ownWorkers,
  facts: [InformationReturned],
  proposes: (given) => [InformationReturned(given)],
});
