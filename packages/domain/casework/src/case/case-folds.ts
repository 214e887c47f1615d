import { dayOf, type Fold, when } from '@koordinace/kernel';
import { CaseClosed, CaseEvaluated, CaseReopened, ProcessEvaluated } from '../facts/closing-facts.js';
import { CrisisEnded, CrisisOpened } from '../facts/crisis-facts.js';
import { AssessmentRecorded, ContactRecorded, DeadlineRaised, phaseFacts } from '../facts/individual-work-facts.js';
import { ClientTold, IntakeBasisSettled, IntakeRecorded } from '../facts/intake-facts.js';
import { AssessmentConcluded, CaseHandedOver, MethodChanged, PlanOpened } from '../facts/management-facts.js';
import {
  CaseManagementLeft,
  CoordinationBegun,
  EvaluationBegun,
  ExpectedEndSet,
  OutreachConcluded,
  returnFacts,
} from '../facts/phase-facts.js';
import { CaseManagementDeclined, ScreeningRecorded } from '../facts/screening-facts.js';
import { ServiceRefused } from '../facts/support-facts.js';
import { IndividualPhase } from '../lists/individual-phase.js';
import type { CaseData } from './case-data.js';

type Data = CaseData;

const phaseBegun = (data: Data, { at }: { readonly at: string }): Data => ({ ...data, phaseSince: dayOf(at) });

/** Work goes on after it was evaluated: what was evaluated is not the whole of it any more. */
const goesOn = ({ evaluated: _evaluated, ...data }: Data, { at }: { readonly at: string }): Data => ({
  ...data,
  phaseSince: dayOf(at),
});

/** How facts change what decisions know of a case. */
export const caseFolds: readonly Fold<Data>[] = [
  when(
    IntakeRecorded,
    (
      data: Data,
      { at, client, worker, channel, unbasedUntil, toldVoluntaryAndFree, passed, residentOf, actor, agreement },
    ) => ({
      ...data,
      passed,
      client,
      ...(residentOf !== undefined && { residentOf }),
      ...(actor !== undefined && { actor }),
      ...(agreement !== undefined && { agreement }),
      worker,
      channel,
      openedOn: dayOf(at),
      ...(unbasedUntil !== undefined && { unbasedUntil }),
      ...(!toldVoluntaryAndFree && { untold: true }),
    }),
  ),
  when(IntakeBasisSettled, ({ unbasedUntil: _settled, ...data }: Data) => data),
  when(ClientTold, ({ untold: _told, ...data }: Data) => data),
  ...IndividualPhase.codes.map((phase) => when(phaseFacts[phase], (data: Data): Data => ({ ...data, phase }))),
  when(ScreeningRecorded, (data: Data, { decided }) => ({
    ...data,
    screened: decided,
    // Whoever has become ready in the meantime is ready for all actors (SCR-2).
    ...(data.circle === 'reduced' && decided === 'indicatedReady' && { circle: 'full' as const }),
  })),
  when(CaseManagementDeclined, (data: Data) => ({ ...data, declined: true })),
  when(MethodChanged, (data: Data, { at, manager, circle, expectedEnd }) => ({
    ...data,
    manager,
    circle,
    expectedEnd,
    declined: false,
    phaseSince: dayOf(at),
  })),
  ...[AssessmentConcluded, OutreachConcluded, CoordinationBegun].map((fact) => when(fact, goesOn)),
  when(EvaluationBegun, phaseBegun),
  ...Object.values(returnFacts).map((fact) => when(fact, goesOn)),
  when(ExpectedEndSet, (data: Data, { on }) => ({ ...data, expectedEnd: on })),
  // Whoever was the case manager goes on as the social worker; the way back needs no new screening (CMG-3).
  when(CaseManagementLeft, (data: Data) => {
    const {
      manager,
      circle: _circle,
      expectedEnd: _end,
      evaluated: _evaluated,
      processEvaluated: _process,
      ...kept
    } = data;
    return {
      ...kept,
      ...(manager !== undefined && { worker: manager }),
      phase: 'fulfilment' as const,
      declined: true,
    };
  }),
  when(ServiceRefused, (data: Data, { reason }) => ({
    ...data,
    refusals: { ...data.refusals, [reason]: (data.refusals?.[reason] ?? 0) + 1 },
  })),
  when(CrisisOpened, (data: Data, { crisis }) => ({ ...data, crisis })),
  when(CrisisEnded, ({ crisis: _over, ...data }: Data) => data),
  when(CaseEvaluated, (data: Data) => ({ ...data, evaluated: true })),
  when(ProcessEvaluated, (data: Data) => ({ ...data, processEvaluated: true })),
  when(CaseClosed, (data: Data, { at, coordinators }) => ({ ...data, closedOn: dayOf(at), coordinators })),
  when(CaseReopened, (data: Data, { at, worker, toldVoluntaryAndFree }) => {
    const { manager: _manager, circle: _circle, screened: _screened, untold: _untold, ...kept } = data;
    const { expectedEnd: _end, evaluated: _evaluated, processEvaluated: _process, closedOn: _closed, ...rest } = kept;
    return {
      ...rest,
      worker,
      phase: 'preparation' as const,
      declined: false,
      reopenedAt: at,
      ...(!toldVoluntaryAndFree && { untold: true }),
    };
  }),
  when(CaseHandedOver, (data: Data, { to }) =>
    data.manager === undefined ? { ...data, worker: to } : { ...data, manager: to },
  ),
  when(AssessmentRecorded, (data: Data, { parts }) => ({
    ...data,
    assessed: [...data.assessed, ...parts.filter((part) => !data.assessed.includes(part))],
  })),
  when(PlanOpened, (data: Data, { plan }) => ({ ...data, plan })),
  when(ContactRecorded, (data: Data, { on }) => ({
    ...data,
    contacts: data.contacts + 1,
    lastContact: data.lastContact === undefined || data.lastContact < on ? on : data.lastContact,
  })),
  when(DeadlineRaised, (data: Data, { deadline }) =>
    data.raised.includes(deadline) ? data : { ...data, raised: [...data.raised, deadline] },
  ),
];
