import { type Chart, dayOf, lifecycle, present, when } from '@koordinace/kernel';
import {
  MeetingCalled,
  MeetingCancelled,
  MeetingClosed,
  MeetingDeadlineRaised,
  MeetingHeld,
  MeetingMinutesIssued,
  MeetingMoved,
} from './facts/meeting-facts.js';
import { blankMeeting, type MeetingData } from './meeting-data.js';
import { reachedAll, wellFurnished } from './meeting-rules.js';
import { noNamesAtRoundTable, noNamesForAll } from './name-rules.js';

const names = ['MTG-4', 'MTG-7'] as const;

const chart = {
  initial: 'none',
  states: {
    none: { on: { MeetingCalled: { target: 'called', rules: ['MTG-1', ...names] } } },
    called: {
      on: {
        MeetingMoved: { rules: ['MTG-1', ...names] },
        MeetingHeld: { target: 'held', rules: ['MTG-1'] },
        MeetingCancelled: { target: 'cancelled', rules: names },
        MeetingDeadlineRaised: {},
      },
    },
    held: {
      on: {
        MeetingMinutesIssued: { target: 'minutes', rules: ['MTG-1', ...names] },
        MeetingDeadlineRaised: {},
      },
    },
    minutes: {
      on: {
        // Corrected minutes go to everybody once more.
        MeetingMinutesIssued: { rules: ['MTG-1', ...names] },
        MeetingClosed: { target: 'closed', rules: ['MTG-1', 'MTG-2'] },
        MeetingDeadlineRaised: {},
      },
    },
    closed: { type: 'final' },
    cancelled: { type: 'final' },
  },
} as const satisfies Chart;

/**
 * The life of a meeting (životní cyklus setkání; MTG-1, MTG-2): called, held, its minutes issued, closed when they have reached
 * everybody and all tasks are settled.
 */
export const meetingLifecycle = lifecycle<MeetingData>({
  name: 'meeting',
  stream: 'meeting',
  start: blankMeeting,
  chart,
  facts: [
    MeetingCalled,
    MeetingMoved,
    MeetingHeld,
    MeetingMinutesIssued,
    MeetingClosed,
    MeetingCancelled,
    MeetingDeadlineRaised,
  ],
  rules: [wellFurnished, reachedAll, noNamesAtRoundTable, noNamesForAll],
  forbidden: [
    // Minutes are of a meeting that took place, and without them it is not closed.
    { rule: 'MTG-1', fact: 'MeetingMinutesIssued', from: ['called'], target: 'minutes' },
    { rule: 'MTG-1', fact: 'MeetingClosed', from: ['held'], target: 'closed' },
  ],
  folds: [
    when(MeetingCalled, (data: MeetingData, { kind, on, time, minutes, leader, series, topic }) => ({
      ...data,
      kind,
      on,
      leader,
      ...present({ time, minutes, series, topic }),
    })),
    when(MeetingMoved, (data: MeetingData, { on, time, minutes }) => ({ ...data, on, ...present({ time, minutes }) })),
    when(MeetingHeld, (data: MeetingData, { on }) => ({ ...data, heldOn: on })),
    when(MeetingMinutesIssued, (data: MeetingData, { at }) => ({
      ...data,
      issuedOn: dayOf(at),
      issue: data.issue + 1,
    })),
    when(MeetingDeadlineRaised, (data: MeetingData, { deadline }) => ({
      ...data,
      raised: [...data.raised, deadline],
    })),
  ],
});
