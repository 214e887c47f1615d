import { adds, present, type RecordStep, recordFold } from '@koordinace/kernel';
import {
  ConferenceCancelled,
  ConferenceConcluded,
  ConferenceConvened,
  ConferenceFollowedUp,
  ConferenceOpened,
  ConfidentialityReminded,
} from '../facts/conference-facts.js';
import {
  InvitationAnswered,
  MinutesDelivered,
  MinutesIssued,
  MinutesWithheld,
  ParticipantInvited,
  ParticipationNoted,
} from '../facts/participant-facts.js';
import { TaskProposed } from '../facts/task-facts.js';
import type { ConferenceEntry, ConferenceRecord, ParticipantRecord } from './conference-record.js';
import { signed } from './signed.js';

const inConference = (
  record: ConferenceRecord,
  conference: string | undefined,
  change: (one: ConferenceEntry) => ConferenceEntry,
): ConferenceRecord => ({
  ...record,
  conferences: record.conferences.map((one) => (one.conference === conference ? change(one) : one)),
});

const forParticipant = (
  record: ConferenceRecord,
  participant: string | undefined,
  change: (one: ParticipantRecord) => ParticipantRecord,
): ConferenceRecord => ({
  ...record,
  conferences: record.conferences.map((one) => ({
    ...one,
    participants: one.participants.map((each) => (each.participant === participant ? change(each) : each)),
  })),
});

const conferenceSteps: readonly RecordStep<ConferenceRecord>[] = [
  adds(ConferenceConvened, (record: ConferenceRecord, fact) => {
    const { conference = '', kind, time, place, purpose, agenda, authority } = fact;
    const said = present({
      kind,
      time,
      place,
      purpose,
      agenda,
      authority,
      leader: fact.leader as string | undefined,
      on: fact.on as string | undefined,
    });
    return {
      ...record,
      conferences: [
        ...record.conferences,
        { ...signed(fact), conference, participants: [], conclusions: {}, tasks: [], ...said },
      ],
    };
  }),
  adds(ParticipantInvited, (record: ConferenceRecord, fact) => {
    const { conference, participant = '', who, name, roles, represented, basis } = fact;
    return inConference(record, conference, (one) => ({
      ...one,
      participants: [
        ...one.participants,
        { participant, ...(present({ who, name, roles, represented, basis }) as Partial<ParticipantRecord>) },
      ],
    }));
  }),
  adds(InvitationAnswered, (record: ConferenceRecord, { participant, reply }) =>
    forParticipant(record, participant, (one) => ({ ...one, ...present({ reply }) })),
  ),
  adds(ConferenceOpened, (record: ConferenceRecord, { conference, at, reminded, clientRepresentedBy }) =>
    inConference(record, conference, (one) => ({
      ...one,
      openedAt: at,
      ...present({ reminded, clientRepresentedBy }),
    })),
  ),
  adds(ConfidentialityReminded, (record: ConferenceRecord, { conference }) =>
    inConference(record, conference, (one) => ({ ...one, reminded: true })),
  ),
  adds(ParticipationNoted, (record: ConferenceRecord, { participant, mode, part }) =>
    forParticipant(record, participant, (one) => ({ ...one, ...present({ mode, part }) })),
  ),
  adds(ConferenceConcluded, (record: ConferenceRecord, fact) => {
    const { conference, at, situation, needs, health, finance, housing, family, plan, progress } = fact;
    return inConference(record, conference, (one) => ({
      ...one,
      concludedAt: at,
      conclusions: present({ situation, needs, health, finance, housing, family, plan, progress }),
      ...present({ followUpOn: fact.followUpOn as string | undefined }),
    }));
  }),
  adds(TaskProposed, (record: ConferenceRecord, fact) => {
    const { conference, task = '', title, responsible, actorWorker, due, trigger } = fact;
    return inConference(record, conference, (one) => ({
      ...one,
      tasks: [
        ...one.tasks,
        {
          task,
          ...(present({ title, responsible, actorWorker, due, trigger }) as Partial<ConferenceEntry['tasks'][number]>),
        },
      ],
    }));
  }),
  adds(MinutesIssued, (record: ConferenceRecord, { participant, at, open, partial }) =>
    forParticipant(record, participant, ({ withheldAt: _before, ...one }) => ({
      ...one,
      minutes: { issuedAt: at, ...present({ open, partial }) },
    })),
  ),
  adds(MinutesWithheld, (record: ConferenceRecord, { participant, at }) =>
    forParticipant(record, participant, ({ minutes: _before, ...one }) => ({ ...one, withheldAt: at })),
  ),
  adds(MinutesDelivered, (record: ConferenceRecord, { participant, on }) =>
    forParticipant(record, participant, (one) =>
      one.minutes === undefined
        ? one
        : { ...one, minutes: { ...one.minutes, ...present({ deliveredOn: on as string | undefined }) } },
    ),
  ),
  adds(ConferenceFollowedUp, (record: ConferenceRecord, fact) =>
    inConference(record, fact.conference, (one) => ({
      ...one,
      followedUp: { ...signed(fact), ...present({ note: fact.note, reconvene: fact.reconvene }) },
    })),
  ),
  adds(ConferenceCancelled, (record: ConferenceRecord, fact) =>
    inConference(record, fact.conference, (one) => ({
      ...one,
      cancelled: { ...signed(fact), ...present({ reason: fact.reason }) },
    })),
  ),
];

/** The record of the conferences of a case, whole for the case's worker and for the coordinator who led one (PLN-8, CNF-5). */
export const conferenceRecordFold = recordFold<ConferenceRecord>({
  stream: 'case',
  start: { conferences: [] },
  steps: conferenceSteps,
  whole: ['caseManager', 'socialWorker', 'caseCoordinator'],
});
