import { type AccountId, command, PlainDate } from '@koordinace/kernel';
import { asksForCalling, factsOfCalling } from '../calling.js';
import { AttendeeInvited } from '../facts/attendee-facts.js';
import { MeetingCalled } from '../facts/meeting-facts.js';
import { type MeetingId, TopicId } from '../ids.js';
import { TopicMeetingCalled } from '../topic/topic-facts.js';
import { callingFields } from './calling-fields.js';
import { organisers } from './who.js';

/** Calls a meeting with purpose, programme and participants (svolání setkání; MTG-1, MTG-3, MTG-4). */
export const CallMeeting = command('CallMeeting', {
  fields: {
    ...callingFields,
    on: PlainDate.describe('The day.'),
    topic: TopicId.describe('The current issue in the municipality that it is about.').optional(),
  },
  who: organisers,
  facts: [MeetingCalled, AttendeeInvited],
  world: ({ leader, ...given }, asking) =>
    asksForCalling({ ...given, leader: leader ?? (asking.by as AccountId) }, asking),
  proposes: ({ leader, on, topic, ...given }, act) => {
    const calling = { ...given, leader: leader ?? (act.by as AccountId) };
    const facts = factsOfCalling(calling, { on, ...(topic !== undefined && { topic }) }, act);
    if (topic === undefined) return facts;
    const { meeting } = facts[0] as unknown as { readonly meeting: MeetingId };
    return [...facts, TopicMeetingCalled({ topic, meeting, on })];
  },
});
