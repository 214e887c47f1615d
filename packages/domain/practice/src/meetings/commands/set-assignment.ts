import { AccountId, command, PlainDate, present } from '@koordinace/kernel';
import { askNames } from '@koordinace/people';
import { AssignmentSet } from '../facts/assignment-facts.js';
import { type AssignmentId, MeetingId } from '../ids.js';
import { Line } from '../wording.js';
import { ofMeeting } from './who.js';

/**
 * Writes down a task that a meeting set (úkol ze setkání; MTG-1): what, who, until when. Tasks about a client belong in the
 * client's plan.
 */
export const SetAssignment = command('SetAssignment', {
  fields: {
    meeting: MeetingId.describe('The meeting.'),
    what: Line.describe('What is to be done; nothing about single clients.'),
    account: AccountId.describe('Who does it, by account.').optional(),
    organisation: Line.describe('The outside actor that does it.').optional(),
    due: PlainDate.describe('The last day on which it is in time.').optional(),
  },
  on: 'meeting',
  who: ofMeeting,
  facts: [AssignmentSet],
  world: ({ what, organisation }, asking) => ({ named: askNames([what, organisation], asking) }),
  proposes: ({ meeting, what, ...more }, { newId, world }) => [
    AssignmentSet({ meeting, assignment: newId('assignment') as AssignmentId, what, ...present(more), ...world }),
  ],
});
