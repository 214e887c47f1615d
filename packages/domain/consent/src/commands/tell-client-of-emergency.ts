import { command, dayOf, PlainDate } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { EmergencyTold } from '../emergency/emergency-facts.js';
import { EmergencyId } from '../emergency/emergency-id.js';
import { wholeDepartment } from './who.js';

/** Notes that the client was told of an emergency and of what was shared (sdělení klientovi, CON-6). */
export const TellClientOfEmergency = command('TellClientOfEmergency', {
  fields: {
    person: PersonId.describe('Whose data were shared'),
    emergency: EmergencyId.describe('Which emergency'),
    on: PlainDate.optional().describe('The day; today, if left out'),
  },
  on: 'person',
  who: wholeDepartment,
  facts: [EmergencyTold],
  proposes: ({ person, emergency, on }, { at }) => [EmergencyTold({ person, emergency, on: on ?? dayOf(at) })],
});
