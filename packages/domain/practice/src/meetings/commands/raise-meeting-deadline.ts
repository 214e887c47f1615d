import { command } from '@koordinace/kernel';
import { z } from 'zod';
import { MeetingDeadlineRaised } from '../facts/meeting-facts.js';
import { MeetingId } from '../ids.js';

/** Notes that a deadline of a meeting has passed and was announced (upozornění na lhůtu; MTG-2). Only the office itself does it. */
export const RaiseMeetingDeadline = command('RaiseMeetingDeadline', {
  fields: {
    meeting: MeetingId.describe('The meeting.'),
    deadline: z.string().min(1).max(160).describe('The id of the deadline within the meeting.'),
  },
  on: 'meeting',
  who: ['system'],
  facts: [MeetingDeadlineRaised],
  proposes: (given) => [MeetingDeadlineRaised(given)],
});
