import { command } from '@koordinace/kernel';
import { askNames } from '@koordinace/people';
import { AssignmentDropped } from '../facts/assignment-facts.js';
import { AssignmentId, MeetingId } from '../ids.js';
import { Note } from '../wording.js';
import { ofMeeting } from './who.js';

/** Notes that a task of a meeting will not be done, and why (upuštění od úkolu ze setkání; MTG-1). */
export const DropAssignment = command('DropAssignment', {
  fields: {
    meeting: MeetingId.describe('The meeting.'),
    assignment: AssignmentId.describe('The task.'),
    reason: Note.describe('Why it will not be done.'),
  },
  on: 'meeting',
  who: ofMeeting,
  facts: [AssignmentDropped],
  world: ({ reason }, asking) => ({ named: askNames([reason], asking) }),
  proposes: (given, { world }) => [AssignmentDropped({ ...given, ...world })],
});
