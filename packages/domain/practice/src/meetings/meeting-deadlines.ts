import {
  addDays,
  ask,
  type Deadline,
  type Deadlines,
  type FileState,
  type PlainDate,
  whomToTell,
} from '@koordinace/kernel';
import { holdersOf } from '@koordinace/people';
import { findMeeting, notReached, openAssignments } from './meeting-data.js';

/** Days after a meeting until its minutes are issued and have reached everybody (lhůta pro zápis; MTG-2). The manual names none; our own. */
export const minutesDays = 7;

/** Whose turn it is and until when; whoever leads the meeting hears of all of them. */
function deadlinesOf(file: FileState): readonly Deadline[] {
  const meeting = findMeeting(file);
  if (meeting === undefined) return [];
  const { on, leader, heldOn, raised } = meeting.data;
  const tell = leader === undefined ? [] : [leader];
  const due = (id: string, kind: string, day: string, rule: 'MTG-1' | 'MTG-2', whom: readonly string[] = tell) => ({
    id,
    kind,
    due: day,
    rule,
    tell: [...new Set(whom)],
    raised: raised.includes(id),
  });
  if (meeting.at === 'called' && on !== undefined) return [due(`meetingDay/${on}`, 'meetingDay', on, 'MTG-1')];
  if (heldOn === undefined || meeting.at === 'closed') return [];
  const day = addDays(heldOn as PlainDate, minutesDays);
  const late =
    meeting.at === 'held'
      ? [due('meetingMinutes', 'meetingMinutes', day, 'MTG-2')]
      : notReached(file).map(({ id }) => due(`meetingMinutesDelivery/${id}`, 'meetingMinutesDelivery', day, 'MTG-2'));
  const tasks = openAssignments(file).flatMap(({ id, data }) =>
    data.due === undefined
      ? []
      : [
          due(`meetingTask/${id}`, 'meetingTask', data.due, 'MTG-1', [
            ...tell,
            ...(data.account ? [data.account] : []),
          ]),
        ],
  );
  return [...late, ...tasks];
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
