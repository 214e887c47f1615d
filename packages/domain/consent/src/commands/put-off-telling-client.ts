import { command, keeps } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { EmergencyTellingPutOff } from '../emergency/emergency-facts.js';
import { EmergencyId } from '../emergency/emergency-id.js';
import { Note } from '../wording.js';
import { wholeDepartment } from './who.js';

/** Notes that the client is not told yet, because it would endanger somebody (odklad sdělení klientovi, CON-6). */
export const PutOffTellingClient = command('PutOffTellingClient', {
  fields: {
    person: PersonId.describe('Whose data were shared'),
    emergency: EmergencyId.describe('Which emergency'),
    reason: keeps('CON-6', Note.describe('Whom it would endanger, and how')),
  },
  on: 'person',
  who: wholeDepartment,
  facts: [EmergencyTellingPutOff],
  proposes: (given) => [EmergencyTellingPutOff(given)],
});
