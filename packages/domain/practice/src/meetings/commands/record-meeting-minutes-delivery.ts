import { command, dayOf, PlainDate } from '@koordinace/kernel';
import { MeetingMinutesDelivered } from '../facts/attendee-facts.js';
import { AttendeeId, MeetingId } from '../ids.js';
import { findMeeting } from '../meeting-data.js';
import { answerable } from './who.js';

/** Notes that the minutes reached somebody whom they concern (doručení zápisu ze setkání; MTG-2). */
export const RecordMeetingMinutesDelivery = command('RecordMeetingMinutesDelivery', {
  fields: {
    meeting: MeetingId.describe('The meeting.'),
    attendee: AttendeeId.describe('Whom they reached.'),
    on: PlainDate.describe('The day; today, if left out.').optional(),
  },
  on: 'meeting',
  who: answerable,
  whoRule: 'MTG-2',
  facts: [MeetingMinutesDelivered],
  proposes: ({ meeting, attendee, on }, { file, at }) => [
    MeetingMinutesDelivered({
      meeting,
      attendee,
      on: on ?? dayOf(at),
      issue: findMeeting(file)?.data.issue ?? 0,
    }),
  ],
});
