import { command, dayOf, PlainDate } from '@koordinace/kernel';
import { z } from 'zod';
import { AttendanceNoted } from '../facts/attendee-facts.js';
import { MeetingHeld } from '../facts/meeting-facts.js';
import { AttendeeId, MeetingId } from '../ids.js';
import { attendeesOf } from '../meeting-data.js';
import { ofMeeting } from './who.js';

/** Notes that a meeting took place and who was there (konání setkání; MTG-1). */
export const HoldMeeting = command('HoldMeeting', {
  fields: {
    meeting: MeetingId.describe('The meeting.'),
    present: z.array(AttendeeId).max(120).describe('Participants who came; all others did not.').default([]),
    on: PlainDate.describe('The day; today, if left out.').optional(),
  },
  on: 'meeting',
  who: ofMeeting,
  facts: [MeetingHeld],
  proposes: ({ meeting, present, on }, { file, at }) => [
    ...attendeesOf(file).map(({ id }) =>
      AttendanceNoted({ meeting, attendee: id as AttendeeId, present: present.includes(id as AttendeeId) }),
    ),
    MeetingHeld({ meeting, on: on ?? dayOf(at) }),
  ],
});
