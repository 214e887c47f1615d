import { type AccountId, ask, command, present } from '@koordinace/kernel';
import { AttendeeId, MatterId } from '../ids.js';
import { type AdmissionAnswer, admissionBasis } from '../matter/admission.js';
import { aboutMatter, blankMatter, findMatter } from '../matter/matter-data.js';
import { AdmittedToCase } from '../matter/matter-facts.js';

/**
 * Admits a participant of a meeting to one of its cases, on a basis of their own (připuštění k případu; MTG-7). Whoever has none
 * takes part in the others.
 */
export const AdmitToCase = command('AdmitToCase', {
  fields: {
    matter: MatterId.describe('The case at the meeting.'),
    attendee: AttendeeId.describe('The participant.'),
  },
  on: 'matter',
  who: ['matterWorker', 'matterAdmitted'],
  whoRule: 'MTG-7',
  facts: [AdmittedToCase],
  world: ({ attendee }, { file, by }) => ({
    admission: ask(admissionBasis, aboutMatter(findMatter(file)?.data ?? blankMatter, { attendee }, by)),
  }),
  proposes: ({ matter, attendee }, { world }) => {
    const { basis, because, account }: AdmissionAnswer = world.admission;
    return [
      AdmittedToCase({
        matter,
        attendee,
        basis,
        because: [...because],
        ...present({ account: account as AccountId | undefined }),
      }),
    ];
  },
});
