import { type AnyFactType, adds, present, type RecordStep } from '@koordinace/kernel';
import { CaseClosed, CaseEvaluated, CaseReopened, ProcessEvaluated } from '../facts/closing-facts.js';
import { CrisisEnded, CrisisOpened } from '../facts/crisis-facts.js';
import { AssessmentConcluded } from '../facts/management-facts.js';
import {
  CaseManagementLeft,
  CoordinationBegun,
  EvaluationBegun,
  ExpectedEndSet,
  OutreachConcluded,
  returnFacts,
} from '../facts/phase-facts.js';
import type { ManagementPhase } from '../lists/management-phase.js';
import type { CaseRecord } from './case-record.js';
import { signed } from './signed.js';

/** A phase of case management begins; the record tells which, when and why (CMG-1, CMG-2). */
const begins = (type: AnyFactType, phase: ManagementPhase): RecordStep<CaseRecord> =>
  adds(type as (typeof returnFacts)['planning'], (record: CaseRecord, fact) => ({
    ...record,
    phase,
    phases: [
      ...record.phases,
      { ...signed(fact), what: phase, method: 'caseManagement', ...present({ text: fact.reason }) },
    ],
  }));

/** What phases, crises, evaluation, closing and return add to the record. */
export const managementSteps: readonly RecordStep<CaseRecord>[] = [
  begins(AssessmentConcluded, 'planning'),
  begins(OutreachConcluded, 'assessment'),
  begins(CoordinationBegun, 'coordination'),
  begins(EvaluationBegun, 'evaluation'),
  begins(returnFacts.outreach, 'outreach'),
  begins(returnFacts.assessment, 'assessment'),
  begins(returnFacts.planning, 'planning'),
  begins(returnFacts.coordination, 'coordination'),
  adds(ExpectedEndSet, (record: CaseRecord, { on }) => ({
    ...record,
    ...present({ expectedEnd: on as string | undefined }),
  })),
  adds(CaseManagementLeft, (record: CaseRecord, fact) => ({
    ...record,
    method: 'individualSocialWork',
    phase: 'fulfilment',
    declined: [...record.declined, { ...signed(fact), what: 'caseManagement', ...present({ text: fact.clientView }) }],
  })),
  adds(CrisisOpened, (record: CaseRecord, fact) => ({
    ...record,
    crises: [
      ...record.crises,
      {
        ...signed(fact),
        crisis: fact.crisis ?? '',
        ...present({ handler: fact.handler as string | undefined, what: fact.what }),
      },
    ],
  })),
  adds(CrisisEnded, (record: CaseRecord, { at, crisis, result }) => ({
    ...record,
    crises: record.crises.map((one) => (one.crisis === crisis ? { ...one, endedAt: at, ...present({ result }) } : one)),
  })),
  adds(CaseEvaluated, (record: CaseRecord, fact) => {
    const { process, goals, clientView, noView } = fact;
    return {
      ...record,
      evaluations: [
        ...record.evaluations,
        { ...signed(fact), of: 'caseManager', ...present({ process, goals, clientView, noView }) },
      ],
    };
  }),
  adds(ProcessEvaluated, (record: CaseRecord, fact) => ({
    ...record,
    evaluations: [
      ...record.evaluations,
      {
        ...signed(fact),
        of: 'supportCoordinator',
        ...present({ process: fact.process, lessons: fact.lessons }),
      },
    ],
  })),
  adds(CaseClosed, (record: CaseRecord, fact) => ({
    ...record,
    phase: 'ended',
    closings: [...record.closings, { ...signed(fact), ...present({ reason: fact.reason, outlook: fact.outlook }) }],
  })),
  adds(CaseReopened, ({ expectedEnd: _before, ...record }: CaseRecord, fact) => ({
    ...record,
    method: 'individualSocialWork',
    phase: 'preparation',
    reopenings: [...record.reopenings, { ...signed(fact), what: 'reopened', ...present({ text: fact.reason }) }],
    assignments: [
      ...record.assignments,
      { ...signed(fact), method: 'individualSocialWork', ...present({ worker: fact.worker as string | undefined }) },
    ],
  })),
];
