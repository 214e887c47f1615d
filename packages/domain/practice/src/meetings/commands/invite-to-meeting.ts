import { AccountId, ask, command, present } from '@koordinace/kernel';
import { askNames } from '@koordinace/people';
import { AttendeeInvited } from '../facts/attendee-facts.js';
import { type AttendeeId, MeetingId } from '../ids.js';
import { OutsideActor } from '../outside-actor.js';
import { knownAccounts } from '../questions.js';
import { ofMeeting } from './who.js';

/**
 * Invites somebody to a meeting, or after it adds whom its minutes concern, too (pozvání na setkání; MTG-1, MTG-2): an account of
 * the office, or an outside actor by organisation and role.
 */
export const InviteToMeeting = command('InviteToMeeting', {
  fields: {
    meeting: MeetingId.describe('The meeting.'),
    account: AccountId.describe('Somebody with an account in the office.').optional(),
    organisation: OutsideActor.shape.organisation.optional(),
    role: OutsideActor.shape.role.optional(),
    code: OutsideActor.shape.code,
  },
  on: 'meeting',
  who: ofMeeting,
  facts: [AttendeeInvited],
  world: ({ account, organisation }, asking) => ({
    named: askNames([organisation], asking),
    known: ask(knownAccounts, { accounts: account === undefined ? [] : [account] }),
  }),
  proposes: ({ meeting, account, organisation, role, code }, { newId, world: { named, known } }) => [
    AttendeeInvited({
      meeting,
      attendee: newId('attendee') as AttendeeId,
      known: account === undefined || known.includes(account),
      named,
      ...present({ account, organisation, role, code }),
    }),
  ],
});
