import { adds, present, type RecordFold, recordFold } from '@koordinace/kernel';
import type { Commission, ExpectationOf, SupervisionForm } from './supervision-codes.js';
import {
  ExpectationMapped,
  SessionCancelled,
  SessionHeld,
  SessionPlanned,
  SuperviseesChanged,
  SupervisionArranged,
  SupervisionEnded,
  SupervisionStarted,
} from './supervision-facts.js';

/** A session as people read it; topics only who takes part, or commissioned it. */
export interface ReadableSession {
  readonly session: string;
  readonly on?: string;
  readonly state: 'planned' | 'held' | 'cancelled';
  readonly present?: readonly string[];
  readonly organisations?: readonly string[];
  readonly topics?: readonly string[];
}

/** An arrangement on supervision as people read it (SUP-1, SUP-3). */
export interface SupervisionRecord {
  readonly form?: SupervisionForm;
  readonly weeks?: number;
  readonly supervisor?: string;
  readonly commissionedBy?: string;
  readonly commission?: Commission;
  readonly participants: readonly string[];
  readonly organisations?: readonly string[];
  readonly expectations: readonly { readonly expects?: ExpectationOf; readonly expectation?: string }[];
  readonly startedAt?: string;
  readonly endedAt?: string;
  readonly sessions: readonly ReadableSession[];
}

const change = (record: SupervisionRecord, id: string | undefined, more: object): SupervisionRecord => ({
  ...record,
  sessions: record.sessions.map((one) => (one.session === id ? Object.assign({}, one, more) : one)),
});

const accounts = (participants: readonly { readonly worker: string }[] = []): readonly string[] =>
  participants.map(({ worker }) => worker);

const steps = [
  adds(SupervisionArranged, (record: SupervisionRecord, fact) => {
    const { form, weeks, supervisor, commission, participants, organisations, by } = fact;
    const said = present({ form, weeks, supervisor, commission, organisations });
    return { ...record, ...said, commissionedBy: by, participants: accounts(participants) };
  }),
  adds(SuperviseesChanged, (record: SupervisionRecord, { participants, organisations }) => ({
    ...record,
    ...present({ organisations }),
    participants: accounts(participants),
  })),
  adds(ExpectationMapped, (record: SupervisionRecord, { expects, expectation }) => ({
    ...record,
    expectations: [
      ...record.expectations.filter((one) => one.expects !== expects),
      { ...present({ expects, expectation }) },
    ],
  })),
  adds(SupervisionStarted, (record: SupervisionRecord, { at }) => ({ ...record, startedAt: at })),
  adds(SupervisionEnded, (record: SupervisionRecord, { at }) => ({ ...record, endedAt: at })),
  adds(SessionPlanned, (record: SupervisionRecord, { session = '', on }) => ({
    ...record,
    sessions: [...record.sessions, { session, state: 'planned' as const, ...present({ on }) }],
  })),
  adds(SessionHeld, (record: SupervisionRecord, { session, on, present: there, organisations, topics }) =>
    change(record, session, { state: 'held', ...present({ on, present: there, organisations, topics }) }),
  ),
  adds(SessionCancelled, (record: SupervisionRecord, { session }) => change(record, session, { state: 'cancelled' })),
];

const start: SupervisionRecord = { participants: [], expectations: [], sessions: [] };

/** What the heads read: that supervision takes place, when and with whom; never what was said (SUP-3). */
export const supervisionOutline = recordFold<SupervisionRecord>({
  stream: 'supervision',
  start,
  whole: ['head'],
  shared: false,
  steps,
  finish: ({ sessions, ...record }: SupervisionRecord) => ({
    ...record,
    sessions: sessions.map((one) => {
      const { topics: _noted, ...outline } = one;
      return outline;
    }),
  }),
});

/** The whole record, for who takes part and who commissioned it. It comes after the outline: a head who takes part reads both. */
export const supervisionRecordFor = (whole: readonly string[]): RecordFold =>
  recordFold<SupervisionRecord>({ stream: 'supervision', start, whole, shared: false, steps });

/** Only who takes part and who commissioned it (SUP-3). */
export const supervisionRecord = supervisionRecordFor(['supervisionParticipant', 'supervisionCommissioner']);
