import { command, present } from '@koordinace/kernel';
import { askNames } from '@koordinace/people';
import { MeetingCancelled } from '../facts/meeting-facts.js';
import { MeetingId } from '../ids.js';
import { Line } from '../wording.js';
import { ofMeeting } from './who.js';

/** Cancels a meeting that has not taken place (zrušení setkání). */
export const CancelMeeting = command('CancelMeeting', {
  fields: {
    meeting: MeetingId.describe('The meeting.'),
    reason: Line.describe('Why it does not take place.').optional(),
  },
  on: 'meeting',
  who: ofMeeting,
  facts: [MeetingCancelled],
  world: ({ reason }, asking) => ({ named: askNames([reason], asking) }),
  proposes: ({ meeting, reason }, { world }) => [MeetingCancelled({ meeting, ...present({ reason }), ...world })],
});
