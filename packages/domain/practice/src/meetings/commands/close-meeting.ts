import { command } from '@koordinace/kernel';
import { MeetingClosed } from '../facts/meeting-facts.js';
import { MeetingId } from '../ids.js';
import { ofMeeting } from './who.js';

/** Closes a meeting whose minutes have reached everybody and whose tasks are settled (uzavření setkání; MTG-1, MTG-2). */
export const CloseMeeting = command('CloseMeeting', {
  fields: { meeting: MeetingId.describe('The meeting.') },
  on: 'meeting',
  who: ofMeeting,
  facts: [MeetingClosed],
  proposes: (given) => [MeetingClosed(given)],
});
