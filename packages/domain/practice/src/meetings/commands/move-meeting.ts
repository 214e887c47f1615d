import { command, PlainDate, present } from '@koordinace/kernel';
import { askNames } from '@koordinace/people';
import { MeetingMoved } from '../facts/meeting-facts.js';
import { MeetingId } from '../ids.js';
import { callingFields } from './calling-fields.js';
import { ofMeeting } from './who.js';

/** Puts a meeting off or moves it elsewhere (změna termínu nebo místa setkání). */
export const MoveMeeting = command('MoveMeeting', {
  fields: {
    meeting: MeetingId.describe('The meeting.'),
    on: PlainDate.describe('The day on which it takes place now.'),
    time: callingFields.time,
    minutes: callingFields.minutes,
    place: callingFields.place,
  },
  on: 'meeting',
  who: ofMeeting,
  facts: [MeetingMoved],
  world: ({ place }, asking) => ({ named: askNames([place], asking) }),
  proposes: ({ meeting, on, ...more }, { world }) => [MeetingMoved({ meeting, on, ...present(more), ...world })],
});
