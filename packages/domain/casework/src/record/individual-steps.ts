import { adds, type RecordStep } from '@koordinace/kernel';
import {
  AssessmentRecorded,
  ContactRecorded,
  IndividualWorkEnded,
  phaseFacts,
} from '../facts/individual-work-facts.js';
import {
  CuratorGroupsMarked,
  ImmediateHelpEnded,
  ImmediateHelpOpened,
  IntakeBasisSettled,
  IntakeRecorded,
} from '../facts/intake-facts.js';
import { CaseHandedOver, MethodChanged } from '../facts/management-facts.js';
import { ReplyClosed, ReplyOwed } from '../facts/reply-facts.js';
import { CaseManagementDeclined } from '../facts/screening-facts.js';
import { IndividualPhase } from '../lists/individual-phase.js';
import { present } from '../present.js';
import type { CaseRecord, Signed } from './case-record.js';

const signed = ({ at, by }: Signed): Signed => ({ at, by });

/** What intake, individual work and handovers add to the record. */
export const individualSteps: readonly RecordStep<CaseRecord>[] = [
  adds(IntakeRecorded, (record: CaseRecord, fact) => {
    const { channel, toldVoluntaryAndFree, referredBy, channelDetail, basis, legalBasis } = fact;
    const { situation, health, finance, housing, family } = fact;
    return {
      ...record,
      ...present({ client: fact.client as string | undefined }),
      intake: {
        ...signed(fact),
        ...present({ channel, toldVoluntaryAndFree, referredBy, channelDetail, basis, legalBasis }),
        ...present({ situation, health, finance, housing, family }),
      },
      assignments: [
        { ...signed(fact), method: 'individualSocialWork', ...present({ worker: fact.worker as string | undefined }) },
      ],
    };
  }),
  adds(IntakeBasisSettled, (record: CaseRecord, { basis, legalBasis }) =>
    record.intake === undefined
      ? record
      : { ...record, intake: { ...record.intake, ...present({ basis, legalBasis }) } },
  ),
  adds(ImmediateHelpOpened, (record: CaseRecord, fact) => ({
    ...record,
    help: [...record.help, { ...signed(fact), ...present({ residence: fact.residence, danger: fact.danger }) }],
  })),
  adds(ImmediateHelpEnded, (record: CaseRecord, { at, result }) => ({
    ...record,
    help: record.help.map((one, place) =>
      place === record.help.length - 1 ? { ...one, endedAt: at, ...present({ result }) } : one,
    ),
  })),
  adds(ReplyOwed, (record: CaseRecord, { reply = '', due }) => ({
    ...record,
    replies: [...record.replies, { reply, ...present({ due: due as string | undefined }) }],
  })),
  adds(ReplyClosed, (record: CaseRecord, { reply, outcome, providerToldOn, note }) => ({
    ...record,
    replies: record.replies.map((one) =>
      one.reply === reply
        ? { ...one, ...present({ outcome, providerToldOn: providerToldOn as string | undefined, note }) }
        : one,
    ),
  })),
  adds(CuratorGroupsMarked, (record: CaseRecord, fact) => ({
    ...record,
    curator: {
      ...signed(fact),
      ...present({ groups: fact.groups, offered: fact.curatorOffered, accepted: fact.accepted }),
    },
  })),
  ...IndividualPhase.codes.map((phase) =>
    adds(
      phaseFacts[phase],
      (record: CaseRecord, fact): CaseRecord => ({
        ...record,
        phase,
        phases: [...record.phases, { ...signed(fact), what: phase, ...present({ text: fact.reason }) }],
      }),
    ),
  ),
  adds(ContactRecorded, (record: CaseRecord, fact) => ({
    ...record,
    contacts: [
      ...record.contacts,
      { ...signed(fact), what: fact.form ?? '', ...present({ on: fact.on as string | undefined, text: fact.note }) },
    ],
  })),
  adds(AssessmentRecorded, (record: CaseRecord, fact) => ({
    ...record,
    assessment: [
      ...record.assessment,
      ...(fact.parts ?? []).map((part) => ({ ...signed(fact), part, ...present({ text: fact[part] }) })),
    ],
  })),
  adds(CaseManagementDeclined, (record: CaseRecord, fact) => ({
    ...record,
    declined: [...record.declined, { ...signed(fact), what: 'caseManagement', ...present({ text: fact.note }) }],
  })),
  adds(MethodChanged, (record: CaseRecord, fact) => ({
    ...record,
    method: 'caseManagement',
    phase: 'assessment',
    assignments: [
      ...record.assignments,
      { ...signed(fact), method: 'caseManagement', ...present({ worker: fact.manager as string | undefined }) },
    ],
  })),
  adds(CaseHandedOver, (record: CaseRecord, fact) => ({
    ...record,
    assignments: [
      ...record.assignments,
      {
        ...signed(fact),
        method: record.method,
        ...present({ worker: fact.to as string | undefined, reason: fact.reason, summary: fact.summary }),
      },
    ],
  })),
  adds(IndividualWorkEnded, (record: CaseRecord, fact) => {
    const { reason, cooperation, wayToGoal, strengths, preparedness, summary } = fact;
    return {
      ...record,
      phase: 'ended',
      ending: { ...signed(fact), ...present({ reason, cooperation, wayToGoal, strengths, preparedness, summary }) },
    };
  }),
];
