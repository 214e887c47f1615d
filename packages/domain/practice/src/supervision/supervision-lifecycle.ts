import { type Chart, dayOf, lifecycle, when } from '@koordinace/kernel';
import { namesNobody } from '@koordinace/people';
import { blankSupervision, type SessionData, type SupervisionData } from './supervision-data.js';
import {
  ExpectationMapped,
  SessionCancelled,
  SessionHeld,
  SessionPlanned,
  SuperviseesChanged,
  SupervisionArranged,
  SupervisionEnded,
  SupervisionLapseAnnounced,
  SupervisionStarted,
} from './supervision-facts.js';
import { commissioned, formFits, plannedAndRecorded } from './supervision-rules.js';

const chart = {
  initial: 'none',
  states: {
    none: { on: { SupervisionArranged: { target: 'preparing', rules: ['SUP-1', 'SUP-4'] } } },
    preparing: {
      on: {
        SuperviseesChanged: { rules: ['SUP-1', 'SUP-4'] },
        ExpectationMapped: { rules: ['SUP-3'] },
        SupervisionStarted: { target: 'running' },
        SupervisionEnded: { target: 'ended' },
      },
    },
    running: {
      on: {
        SuperviseesChanged: { rules: ['SUP-1', 'SUP-4'] },
        ExpectationMapped: { rules: ['SUP-3'] },
        SupervisionLapseAnnounced: {},
        SupervisionEnded: { target: 'ended' },
      },
    },
    ended: { type: 'final' },
  },
} as const satisfies Chart;

/** An arrangement on supervision or intervision (supervize, intervize; SUP-1, SUP-4, SUP-5): prepared, running, ended. */
export const supervisionLifecycle = lifecycle<SupervisionData>({
  name: 'supervision',
  stream: 'supervision',
  start: blankSupervision,
  chart,
  facts: [
    SupervisionArranged,
    SuperviseesChanged,
    ExpectationMapped,
    SupervisionStarted,
    SupervisionLapseAnnounced,
    SupervisionEnded,
  ],
  rules: [formFits, commissioned, namesNobody('SUP-3')],
  folds: [
    when(SupervisionArranged, (data: SupervisionData, { form, weeks, supervised, participants, by }) => ({
      ...data,
      form,
      weeks,
      supervised,
      commissionedBy: by,
      participants: participants.map(({ worker }) => ({ worker })),
    })),
    when(SuperviseesChanged, (data: SupervisionData, { participants, at }) => ({
      ...data,
      participants: participants.map(
        ({ worker }) => data.participants.find((one) => one.worker === worker) ?? { worker, since: dayOf(at) },
      ),
    })),
    when(ExpectationMapped, (data: SupervisionData, { expects }) => ({
      ...data,
      mapped: [...data.mapped.filter((one) => one !== expects), expects],
    })),
    when(SupervisionStarted, (data: SupervisionData, { at }) => ({ ...data, startedOn: dayOf(at) })),
    when(SupervisionLapseAnnounced, (data: SupervisionData, { worker, due }) => ({
      ...data,
      announced: { ...data.announced, [worker]: due },
    })),
  ],
});

/** A session of supervision (setkání supervize; SUP-1, SUP-3): planned, then held or cancelled. */
export const sessionLifecycle = lifecycle<SessionData>({
  name: 'session',
  stream: 'supervision',
  start: { present: [] },
  chart: {
    initial: 'none',
    states: {
      none: { on: { SessionPlanned: { target: 'planned', rules: ['SUP-1'] } } },
      planned: {
        on: {
          SessionHeld: { target: 'held', rules: ['SUP-1', 'SUP-3'] },
          SessionCancelled: { target: 'cancelled' },
        },
      },
      held: { type: 'final' },
      cancelled: { type: 'final' },
    },
  },
  facts: [SessionPlanned, SessionHeld, SessionCancelled],
  rules: [plannedAndRecorded, namesNobody('SUP-3')],
  folds: [
    when(SessionPlanned, (data: SessionData, { on }) => ({ ...data, on })),
    when(SessionHeld, (data: SessionData, { on, present }) => ({ ...data, on, present })),
  ],
});
