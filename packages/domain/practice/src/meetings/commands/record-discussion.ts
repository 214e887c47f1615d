import { type Ask, ask, command } from '@koordinace/kernel';
import type { PersonId } from '@koordinace/people';
import { type AttendeeId, MatterId } from '../ids.js';
import { type AdmissionAnswer, admissionBasis } from '../matter/admission.js';
import { aboutMatter, blankMatter, findMatter, type MatterData } from '../matter/matter-data.js';
import { MatterDiscussed } from '../matter/matter-facts.js';
import { type MeetingStands, meetingStands } from '../meeting-stands.js';
import { Note } from '../wording.js';

const dataOf = (file: Parameters<typeof findMatter>[0]): MatterData => findMatter(file)?.data ?? blankMatter;

/**
 * Writes down what was agreed about a case at a meeting (závěr k případu; MTG-7). Those who were admitted have to have their basis
 * still; only they read it.
 */
export const RecordDiscussion = command('RecordDiscussion', {
  fields: {
    matter: MatterId.describe('The case at the meeting.'),
    conclusion: Note.describe('What was agreed; tasks go into the plan of the client.'),
  },
  on: 'matter',
  who: ['matterWorker', 'matterAdmitted'],
  whoRule: 'MTG-7',
  facts: [MatterDiscussed],
  world: (_, { file, by }): Readonly<Record<string, Ask<AdmissionAnswer | MeetingStands>>> => {
    const data = dataOf(file);
    const admitted = Object.keys(data.admitted).map((attendee) => [
      attendee,
      ask(admissionBasis, aboutMatter(data, { attendee }, by)),
    ]);
    return { ...Object.fromEntries(admitted), meeting: ask(meetingStands, { meeting: data.meeting ?? '' }) };
  },
  proposes: ({ matter, conclusion }, { file, world }) => {
    const data = dataOf(file);
    const { meeting, ...answers } = world;
    const lapsed = Object.entries(answers)
      .filter(([, answer]) => 'basis' in answer && answer.basis === 'none')
      .map(([attendee]) => attendee as AttendeeId);
    const held = meeting !== undefined && 'at' in meeting && ['held', 'minutes', 'closed'].includes(meeting.at);
    return [MatterDiscussed({ matter, client: data.client as PersonId, held, lapsed, conclusion })];
  },
});
