import { adds, present, type RecordStep } from '@koordinace/kernel';
import {
  AssessmentRecorded,
  ContactRecorded,
  IndividualWorkEnded,
  phaseFacts,
} from '../facts/individual-work-facts.js';
import {
  ClientTold,
  CuratorGroupsMarked,
  ImmediateHelpEnded,
  ImmediateHelpOpened,
  IntakeBasisSettled,
  IntakeRecorded,
} from '../facts/intake-facts.js';
import { CaseHandedOver, MethodChanged } from '../facts/management-facts.js';
import { ReplyClosed, ReplyOwed } from '../facts/reply-facts.js';
import { CaseManagementDeclined } from '../facts/screening-facts.js';
import { agreeingGuardians } from '../guardians/guardian-evidence.js';
import { AssessmentPart } from '../lists/assessment-part.js';
import { IndividualPhase } from '../lists/individual-phase.js';
import type { CaseRecord, Signed } from './case-record.js';
import { signed } from './signed.js';

/** Findings on health, money and housing, as far as the fact and the reader's sight of it hold any. */
function withFindings(
  before: CaseRecord['findings'],
  fact: Signed & { readonly [K in 'health' | 'finance' | 'housing']?: string | undefined },
): CaseRecord['findings'] {
  const { health, finance, housing } = fact;
  const found = present({ health, finance, housing });
  return Object.keys(found).length === 0 ? before : [...before, { ...signed(fact), ...found }];
}

/** What intake, individual work and handovers add to the record. */
export const individualSteps: readonly RecordStep<CaseRecord>[] = [
  adds(IntakeRecorded, (record: CaseRecord, fact) => {
    const { channel, toldVoluntaryAndFree, residence, referredBy, channelDetail, basis, legalBasis } = fact;
    const { situation, health, finance, housing, family } = fact;
    const [actor, agreement] = [fact.actor as string | undefined, fact.agreement as string | undefined];
    return {
      ...record,
      ...present({ client: fact.client as string | undefined }),
      intake: {
        ...signed(fact),
        ...present({ channel, toldVoluntaryAndFree, residence, referredBy, channelDetail, basis, legalBasis }),
        ...present({ actor, agreement }),
        ...present({ situation, health, finance, housing, family }),
      },
      assignments: [
        { ...signed(fact), method: 'individualSocialWork', ...present({ worker: fact.worker as string | undefined }) },
      ],
    };
  }),
  adds(ClientTold, (record: CaseRecord) =>
    record.intake === undefined ? record : { ...record, intake: { ...record.intake, toldVoluntaryAndFree: true } },
  ),
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
  adds(ReplyOwed, (record: CaseRecord, { reply = '', due, notifiedBy }) => ({
    ...record,
    replies: [...record.replies, { reply, ...present({ due: due as string | undefined, notifiedBy }) }],
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
      {
        ...signed(fact),
        what: fact.form ?? '',
        ...present({ on: fact.on as string | undefined, interventions: fact.interventions, text: fact.note }),
      },
    ],
  })),
  adds(AssessmentRecorded, (record: CaseRecord, fact) => ({
    ...record,
    assessment: [
      ...record.assessment,
      // Also a reader who may not see which parts were written sees those whose text is open.
      ...AssessmentPart.codes
        .filter((part) => fact.parts?.includes(part) === true || fact[part] !== undefined)
        .map((part) => ({ ...signed(fact), part, ...present({ text: fact[part] }) })),
    ],
    findings: withFindings(record.findings, fact),
  })),
  adds(CaseManagementDeclined, (record: CaseRecord, fact) => ({
    ...record,
    declined: [...record.declined, { ...signed(fact), what: 'caseManagement', ...present({ text: fact.note }) }],
  })),
  adds(MethodChanged, (record: CaseRecord, fact) => ({
    ...record,
    method: 'caseManagement',
    phase: 'assessment',
    ...present({ expectedEnd: fact.expectedEnd as string | undefined }),
    assignments: [
      ...record.assignments,
      {
        ...signed(fact),
        method: 'caseManagement',
        ...present({
          worker: fact.manager as string | undefined,
          guardiansAgree: fact.guardianship && agreeingGuardians(fact.guardianship),
          clientView: fact.clientView,
        }),
      },
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
