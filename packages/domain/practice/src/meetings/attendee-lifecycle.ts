import { dayOf, type FactOf, lifecycle, present, type RuleAct, rule, type Verdict, when } from '@koordinace/kernel';
import { AttendanceNoted, AttendeeInvited, MeetingMinutesDelivered } from './facts/attendee-facts.js';
import { type AttendeeData, attendeesOf, blankAttendee, findMeeting } from './meeting-data.js';
import { noNamesAtRoundTable, noNamesForAll } from './name-rules.js';

type Invited = FactOf<typeof AttendeeInvited>;

const ended: ReadonlySet<string | undefined> = new Set(['closed', 'cancelled']);

/** The same account, or the same role at the same organisation. */
const isSame = (one: AttendeeData, { account, organisation, role }: Invited): boolean =>
  one.account === account && one.organisation === organisation && one.role === role;

/** MTG-1: a participant is an account that works here, or an outside actor by organisation and role; each stands there once. */
const participantNamed = rule('MTG-1', {
  needs: ['oneParticipant', 'role', 'unknownAccount', 'already', 'over'],
  act: (
    _: AttendeeData,
    { fact, file }: RuleAct<Invited>,
  ): Verdict<'oneParticipant' | 'role' | 'unknownAccount' | 'already' | 'over'> => {
    if (ended.has(findMeeting(file)?.at)) return { needs: 'over' };
    if ((fact.account === undefined) === (fact.organisation === undefined)) return { needs: 'oneParticipant' };
    if (fact.organisation !== undefined && fact.role === undefined) return { needs: 'role' };
    if (!fact.known) return { needs: 'unknownAccount', params: { account: String(fact.account) } };
    return attendeesOf(file).some(({ data }) => isSame(data, fact)) ? { needs: 'already' } : 'permit';
  },
});

/** MTG-2: only minutes that were issued reach somebody, on a day that has come. */
const deliveredMinutes = rule('MTG-2', {
  needs: ['notIssued', 'day'],
  act: (
    _: AttendeeData,
    { fact, file, at }: RuleAct<FactOf<typeof MeetingMinutesDelivered>>,
  ): Verdict<'notIssued' | 'day'> => {
    const meeting = findMeeting(file);
    const issuedOn = meeting?.data.issuedOn;
    if (meeting?.at !== 'minutes' || issuedOn === undefined) return { needs: 'notIssued' };
    return fact.on < issuedOn || fact.on > dayOf(at) ? { needs: 'day', params: { day: fact.on } } : 'permit';
  },
});

/** Somebody's participation in a meeting (účastník setkání; MTG-1, MTG-2): invited, noted, reached by the minutes. */
export const attendeeLifecycle = lifecycle<AttendeeData>({
  name: 'attendee',
  stream: 'meeting',
  start: blankAttendee,
  facts: [AttendeeInvited, AttendanceNoted, MeetingMinutesDelivered],
  rules: [participantNamed, deliveredMinutes, noNamesAtRoundTable, noNamesForAll],
  folds: [
    when(AttendeeInvited, (data: AttendeeData, { account, organisation, code, role }) => ({
      ...data,
      ...present({ account, organisation, code, role }),
    })),
    when(AttendanceNoted, (data: AttendeeData, fact) => ({ ...data, present: fact.present })),
    // Minutes issued again have to reach everybody anew.
    when(MeetingMinutesDelivered, (data: AttendeeData, { issue }) => ({ ...data, reached: issue })),
  ],
  chart: {
    initial: 'none',
    states: {
      none: { on: { AttendeeInvited: { target: 'invited', rules: ['MTG-1', 'MTG-4', 'MTG-7'] } } },
      invited: {
        on: { AttendanceNoted: {}, MeetingMinutesDelivered: { target: 'reached', rules: ['MTG-2'] } },
      },
      reached: { on: { MeetingMinutesDelivered: { rules: ['MTG-2'] } } },
    },
  },
});
