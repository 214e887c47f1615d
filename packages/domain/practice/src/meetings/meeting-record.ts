import { adds, present, recordFold } from '@koordinace/kernel';
import { AssignmentDone, AssignmentDropped, AssignmentSet } from './facts/assignment-facts.js';
import { AttendanceNoted, AttendeeInvited, MeetingMinutesDelivered } from './facts/attendee-facts.js';
import {
  MeetingCalled,
  MeetingCancelled,
  MeetingHeld,
  MeetingMinutesIssued,
  MeetingMoved,
} from './facts/meeting-facts.js';

/** A participant as people read one. */
export interface ReadableAttendee {
  readonly attendee: string;
  readonly account?: string;
  readonly organisation?: string;
  readonly role?: string;
  readonly present?: boolean;
  readonly deliveredOn?: string;
}

/** A task of a meeting as people read it. */
export interface ReadableAssignment {
  readonly assignment: string;
  readonly what?: string;
  readonly account?: string;
  readonly organisation?: string;
  readonly due?: string;
  readonly status: 'open' | 'done' | 'dropped';
  readonly note?: string;
}

/** A meeting as its participants read it (záznam o setkání). Cases discussed there are not in it (MTG-7). */
export interface MeetingRecord {
  readonly kind?: string;
  readonly on?: string;
  readonly time?: string;
  readonly minutes?: number;
  readonly place?: string;
  readonly leader?: string;
  readonly purpose?: string;
  readonly programme?: readonly string[];
  readonly series?: string;
  readonly topic?: string;
  readonly heldOn?: string;
  readonly text?: string;
  readonly issuedAt?: string;
  readonly cancelledFor?: string;
  readonly participants: readonly ReadableAttendee[];
  readonly assignments: readonly ReadableAssignment[];
}

const withAttendee = (record: MeetingRecord, id: string | undefined, more: object): MeetingRecord => ({
  ...record,
  participants: record.participants.map((one) => (one.attendee === id ? Object.assign({}, one, more) : one)),
});

const withAssignment = (record: MeetingRecord, id: string | undefined, more: object): MeetingRecord => ({
  ...record,
  assignments: record.assignments.map((one) => (one.assignment === id ? Object.assign({}, one, more) : one)),
});

/** Minutes issued anew have reached nobody yet. */
const undelivered = (record: MeetingRecord): readonly ReadableAttendee[] =>
  record.participants.map(({ deliveredOn: _before, ...one }) => one);

/** Meetings are read by those who take part, whoever leads, the coordinators and heads. */
export const meetingRecord = recordFold<MeetingRecord>({
  stream: 'meeting',
  start: { participants: [], assignments: [] },
  whole: ['meetingLeader', 'meetingParticipant', 'supportCoordinator', 'head'],
  shared: false,
  steps: [
    adds(MeetingCalled, (record: MeetingRecord, fact) => {
      const { kind, on, time, minutes, place, leader, purpose, programme, series, topic } = fact;
      return { ...record, ...present({ kind, on, time, minutes, place, leader, purpose, programme, series, topic }) };
    }),
    adds(MeetingMoved, (record: MeetingRecord, { on, time, minutes, place }) => ({
      ...record,
      ...present({ on, time, minutes, place }),
    })),
    adds(MeetingHeld, (record: MeetingRecord, { on }) => ({ ...record, ...present({ heldOn: on }) })),
    adds(MeetingMinutesIssued, (record: MeetingRecord, { text, at }) => ({
      ...record,
      issuedAt: at,
      participants: undelivered(record),
      ...present({ text }),
    })),
    adds(MeetingCancelled, (record: MeetingRecord, { reason }) => ({
      ...record,
      ...present({ cancelledFor: reason }),
    })),
    adds(AttendeeInvited, (record: MeetingRecord, { attendee = '', account, organisation, role }) => ({
      ...record,
      participants: [
        ...record.participants,
        Object.assign({ attendee }, present({ account, organisation, role })) as ReadableAttendee,
      ],
    })),
    adds(AttendanceNoted, (record: MeetingRecord, fact) =>
      withAttendee(record, fact.attendee, present({ present: fact.present })),
    ),
    adds(MeetingMinutesDelivered, (record: MeetingRecord, { attendee, on }) =>
      withAttendee(record, attendee, present({ deliveredOn: on })),
    ),
    adds(AssignmentSet, (record: MeetingRecord, { assignment = '', what, account, organisation, due }) => ({
      ...record,
      assignments: [
        ...record.assignments,
        Object.assign(
          { assignment, status: 'open' },
          present({ what, account, organisation, due }),
        ) as ReadableAssignment,
      ],
    })),
    adds(AssignmentDone, (record: MeetingRecord, { assignment, note }) =>
      withAssignment(record, assignment, { status: 'done', ...present({ note }) }),
    ),
    adds(AssignmentDropped, (record: MeetingRecord, { assignment, reason }) =>
      withAssignment(record, assignment, { status: 'dropped', ...present({ note: reason }) }),
    ),
  ],
});
