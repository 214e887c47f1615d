import { command } from '@koordinace/kernel';
import { AttendeeId, MatterId } from '../ids.js';
import { AdmissionEnded } from '../matter/matter-facts.js';

/** Ends the admission of a participant to a case (zrušení připuštění k případu; MTG-7). */
export const EndAdmission = command('EndAdmission', {
  fields: {
    matter: MatterId.describe('The case at the meeting.'),
    attendee: AttendeeId.describe('The participant.'),
  },
  on: 'matter',
  who: ['matterWorker', 'matterAdmitted'],
  whoRule: 'MTG-7',
  facts: [AdmissionEnded],
  proposes: (given) => [AdmissionEnded(given)],
});
