import {
  addDays,
  ask,
  type Deadline,
  type Deadlines,
  type FileState,
  type InstanceState,
  type PlainDate,
  whomToTell,
} from '@koordinace/kernel';
import { holdersOf } from '@koordinace/people';
import { findMeeting, type MeetingData, notReached, openAssignments } from './meeting-data.js';

/** Days after a meeting until its minutes are issued and have reached everybody (lhůta pro zápis; MTG-2). The manual names none; our own. */
export const minutesDays = 7;

interface Due {
  readonly id: string;
  readonly kind: string;
  readonly due: string;
  readonly rule: 'MTG-1' | 'MTG-2';
  /** Who is told beside whoever leads the meeting. */
  readonly also?: string | undefined;
}

/** The step that comes next: the day of the meeting, its minutes, their way to everybody. */
function nextSteps(file: FileState, { at, data: { on, heldOn } }: InstanceState<MeetingData>): readonly Due[] {
  if (at === 'called' && on !== undefined)
    return [{ id: `meetingDay/${on}`, kind: 'meetingDay', due: on, rule: 'MTG-1' }];
  if (heldOn === undefined) return [];
  const due = addDays(heldOn as PlainDate, minutesDays);
  if (at === 'held') return [{ id: 'meetingMinutes', kind: 'meetingMinutes', due, rule: 'MTG-2' }];
  const kind = 'meetingMinutesDelivery';
  return notReached(file).map(({ id }) => ({ id: `${kind}/${id}`, kind, due, rule: 'MTG-2' }));
}

const tasks = (file: FileState): readonly Due[] =>
  openAssignments(file).flatMap(({ id, data: { due, account } }) =>
    due === undefined ? [] : [{ id: `meetingTask/${id}`, kind: 'meetingTask', due, rule: 'MTG-1', also: account }],
  );

function deadlinesOf(file: FileState): readonly Deadline[] {
  const meeting = findMeeting(file);
  if (meeting === undefined || ['closed', 'cancelled'].includes(meeting.at)) return [];
  const { leader, raised } = meeting.data;
  return [...nextSteps(file, meeting), ...tasks(file)].map(({ also, ...one }) => ({
    ...one,
    tell: [...new Set([leader, also].filter((account) => account !== undefined))],
    raised: raised.includes(one.id),
  }));
}

/**
 * What is due of a meeting (lhůty setkání; MTG-1, MTG-2): to be held on its day, minutes for everybody, tasks done. Coordinators
 * are told, who answer for it that minutes reach all.
 */
export const meetingDeadlines: Deadlines = {
  stream: 'meeting',
  of: deadlinesOf,
  whom: whomToTell({
    asks: () => ({ coordinators: ask(holdersOf, { post: 'supportCoordinator' }) }),
    tell: ({ coordinators }) => coordinators.map(({ account }) => account),
  }),
  raise: (meeting, deadline) => ({ type: 'RaiseMeetingDeadline', meeting, deadline }),
};
