import { type AnyFactType, adds, present, type RecordStep } from '@koordinace/kernel';
import {
  ConsultationAnswered,
  ConsultationRequested,
  CoordinatorAnswered,
  CoordinatorAsked,
  MediationRecorded,
} from '../facts/coordinator-facts.js';
import { CareLinked, ServiceRefused, SpecialistAssessed, SummaryGiven } from '../facts/support-facts.js';
import { MemberJoined, MembershipEnded } from '../facts/team-facts.js';
import type { CaseRecord, TaskRecord } from './case-record.js';
import { signed } from './signed.js';

/** What was asked, with what was answered to it. */
const answers = (type: AnyFactType, list: 'requests' | 'consultations', of: 'request' | 'consultation') =>
  adds(
    type as typeof CoordinatorAnswered,
    (record: CaseRecord, fact): CaseRecord => ({
      ...record,
      [list]: record[list].map((one) =>
        one.id === (fact as { readonly [K in typeof of]?: string })[of]
          ? { ...one, answeredBy: fact.by, ...present({ answer: fact.answer }) }
          : one,
      ),
    }),
  );

/** A step to which the client agreed, and which is not done yet. */
const isUnderWay = ({ state }: TaskRecord): boolean => state === 'agreed' || state === 'started';

/** What the team, the coordinator, services, specialists and the carer's side add to the record. */
export const supportSteps: readonly RecordStep<CaseRecord>[] = [
  adds(MemberJoined, (record: CaseRecord, { member = '', role, who, name, tasks, grounds, from, until }) => ({
    ...record,
    team: [
      ...record.team,
      {
        member,
        ...(present({ role, who, name, tasks, grounds, from, until }) as object),
      },
    ],
  })),
  adds(MembershipEnded, (record: CaseRecord, { member, on }) => ({
    ...record,
    team: record.team.map((one) =>
      one.member === member ? { ...one, ...present({ until: on as string | undefined }) } : one,
    ),
  })),
  adds(CoordinatorAsked, (record: CaseRecord, fact) => ({
    ...record,
    requests: [
      ...record.requests,
      { ...signed(fact), id: fact.request ?? '', ...present({ kind: fact.kind, text: fact.note }) },
    ],
  })),
  answers(CoordinatorAnswered, 'requests', 'request'),
  adds(ConsultationRequested, (record: CaseRecord, fact) => ({
    ...record,
    consultations: [
      ...record.consultations,
      { ...signed(fact), id: fact.consultation ?? '', ...present({ pseudonym: fact.pseudonym, text: fact.question }) },
    ],
  })),
  answers(ConsultationAnswered, 'consultations', 'consultation'),
  adds(MediationRecorded, (record: CaseRecord, fact) => {
    const { on, between, service, result } = fact;
    return {
      ...record,
      mediations: [
        ...record.mediations,
        { ...signed(fact), ...present({ on: on as string | undefined, between, service, result }) },
      ],
    };
  }),
  adds(ServiceRefused, (record: CaseRecord, fact) => {
    const { service, reason, on, advocacy } = fact;
    return {
      ...record,
      refusedServices: [
        ...record.refusedServices,
        { ...signed(fact), ...present({ service, reason, on: on as string | undefined, advocacy }) },
      ],
    };
  }),
  adds(SpecialistAssessed, (record: CaseRecord, fact) => {
    const { author, specialty, on, needs, health, finance, housing, family } = fact;
    return {
      ...record,
      specialists: [
        ...record.specialists,
        {
          ...signed(fact),
          ...present({ author, specialty, on: on as string | undefined, needs, health, finance, housing, family }),
        },
      ],
    };
  }),
  adds(SummaryGiven, (record: CaseRecord, fact) => ({
    ...record,
    summaries: [
      ...record.summaries,
      {
        ...signed(fact),
        steps: record.tasks.filter(isUnderWay).map(({ task, title, due }) => ({ task, ...present({ title, due }) })),
        ...present({ options: fact.options, contacts: fact.contacts }),
      },
    ],
  })),
  adds(CareLinked, (record: CaseRecord, { caresFor }) =>
    caresFor === undefined ? record : { ...record, caresFor: [...record.caresFor, caresFor] },
  ),
];
