import { command, present } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { EmergencyReviewResult } from '../codes/review-result.js';
import { EmergencyReviewed } from '../emergency/emergency-facts.js';
import { EmergencyId } from '../emergency/emergency-id.js';
import { Note } from '../wording.js';

/** Reviews a declared emergency (zpětné posouzení, CON-6). Never by whoever declared it. */
export const ReviewEmergency = command('ReviewEmergency', {
  fields: {
    person: PersonId.describe('Whose data were shared'),
    emergency: EmergencyId.describe('Which emergency'),
    result: EmergencyReviewResult.schema.describe('What was found'),
    finding: Note.optional().describe('The finding in words'),
  },
  on: 'person',
  who: ['head', 'departmentWorker'],
  facts: [EmergencyReviewed],
  proposes: ({ finding, ...given }) => [EmergencyReviewed({ ...given, ...present({ finding }) })],
});
