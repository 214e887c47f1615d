import { type AccountId, type Act, type Asking, ask, type PlainDate, type Proposed, present } from '@koordinace/kernel';
import { askNames } from '@koordinace/people';
import { AttendeeInvited } from './facts/attendee-facts.js';
import { MeetingCalled } from './facts/meeting-facts.js';
import type { AttendeeId, MeetingId, SeriesId, TopicId } from './ids.js';
import type { MeetingKind } from './lists/meeting-kind.js';
import type { OutsideActor } from './outside-actor.js';
import { knownAccounts } from './questions.js';

/** What a meeting is called with, once or for a series. */
export interface Calling {
  readonly kind: MeetingKind;
  readonly time?: string | undefined;
  readonly minutes?: number | undefined;
  readonly place?: string | undefined;
  readonly purpose?: string | undefined;
  readonly programme: readonly string[];
  readonly leader: AccountId;
  readonly accounts: readonly AccountId[];
  readonly outside: readonly OutsideActor[];
}

/** What has to be known before a meeting is called: whether its texts name somebody, and which accounts work here. */
export const asksForCalling = (
  { purpose, place, programme, outside, leader, accounts }: Calling,
  asking: Pick<Asking, 'token'>,
) => ({
  named: askNames([purpose, place, ...programme, ...outside.map(({ organisation }) => organisation)], asking),
  known: ask(knownAccounts, { accounts: [leader, ...accounts] }),
});

type Known = ReturnType<typeof asksForCalling>;

/** The facts of a called meeting: the meeting and its invitations. */
export function factsOfCalling(
  { kind, leader, accounts, outside, programme, purpose, time, minutes, place }: Calling,
  more: { readonly on: PlainDate; readonly series?: SeriesId; readonly topic?: TopicId },
  { newId, world: { named, known } }: Pick<Act<Known>, 'newId' | 'world'>,
): readonly Proposed[] {
  const meeting = newId('meeting') as MeetingId;
  // The names of organisations were looked at with the other texts of the meeting.
  const invited = () => ({ meeting, attendee: newId('attendee') as AttendeeId, named: 0 });
  return [
    MeetingCalled({
      meeting,
      kind,
      leader,
      leaderKnown: known.includes(leader),
      programme: [...programme],
      named,
      ...more,
      ...present({ time, minutes, place, purpose }),
    }),
    ...accounts.map((account) => AttendeeInvited({ ...invited(), account, known: known.includes(account) })),
    ...outside.map(({ organisation, role, code }) =>
      AttendeeInvited({ ...invited(), organisation, role, known: true, ...present({ code }) }),
    ),
  ];
}
