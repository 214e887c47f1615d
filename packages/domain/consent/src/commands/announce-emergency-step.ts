import { command } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { z } from 'zod';
import { EmergencyStepAnnounced } from '../emergency/emergency-facts.js';
import { EmergencyId } from '../emergency/emergency-id.js';

/** Notes that the review of an emergency, or telling the client, is late, and that it was said (CON-6). Only the office itself does it. */
export const AnnounceEmergencyStep = command('AnnounceEmergencyStep', {
  fields: {
    person: PersonId.describe('Whose data were shared'),
    emergency: EmergencyId.describe('Which emergency'),
    step: z.enum(['review', 'telling']).describe('Which step is late'),
  },
  on: 'person',
  who: ['system'],
  facts: [EmergencyStepAnnounced],
  proposes: (given) => [EmergencyStepAnnounced(given)],
});
