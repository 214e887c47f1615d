import { command } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { EmergencyEnded } from '../emergency/emergency-facts.js';
import { EmergencyId } from '../emergency/emergency-id.js';
import { wholeDepartment } from './who.js';

/** Ends an emergency before its time (ukončení ohrožení, CON-6): nothing more is shared under it. */
export const EndEmergency = command('EndEmergency', {
  fields: {
    person: PersonId.describe('Whose data were shared'),
    emergency: EmergencyId.describe('Which emergency'),
  },
  on: 'person',
  who: wholeDepartment,
  facts: [EmergencyEnded],
  proposes: (given) => [EmergencyEnded(given)],
});
