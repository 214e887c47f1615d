import { command, present } from '@koordinace/kernel';
import { askNames } from '@koordinace/people';
import { AssignmentDone } from '../facts/assignment-facts.js';
import { AssignmentId, MeetingId } from '../ids.js';
import { Note } from '../wording.js';
import { ofMeeting } from './who.js';

/** Notes that a task of a meeting was done (splnění úkolu ze setkání; MTG-1). Every participant may say it. */
export const CompleteAssignment = command('CompleteAssignment', {
  fields: {
    meeting: MeetingId.describe('The meeting.'),
    assignment: AssignmentId.describe('The task.'),
    note: Note.describe('What came of it.').optional(),
  },
  on: 'meeting',
  who: [...ofMeeting, 'meetingParticipant'],
  facts: [AssignmentDone],
  world: ({ note }, asking) => ({ named: askNames([note], asking) }),
  proposes: ({ note, ...given }, { world }) => [AssignmentDone({ ...given, ...present({ note }), ...world })],
});
