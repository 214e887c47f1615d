import { dayOf, type Fold, when } from '@koordinace/kernel';
import { AssessmentRecorded, ContactRecorded, DeadlineRaised, phaseFacts } from '../facts/individual-work-facts.js';
import { ClientTold, IntakeBasisSettled, IntakeRecorded } from '../facts/intake-facts.js';
import { CaseHandedOver, MethodChanged, PlanOpened } from '../facts/management-facts.js';
import { CaseManagementDeclined, ScreeningRecorded } from '../facts/screening-facts.js';
import { IndividualPhase } from '../lists/individual-phase.js';
import type { CaseData } from './case-data.js';

type Data = CaseData;

/** How facts change what decisions know of a case. */
export const caseFolds: readonly Fold<Data>[] = [
  when(IntakeRecorded, (data: Data, { at, client, worker, channel, unbasedUntil, toldVoluntaryAndFree, passed }) => ({
    ...data,
    passed,
    client,
    worker,
    channel,
    openedOn: dayOf(at),
    ...(unbasedUntil !== undefined && { unbasedUntil }),
    ...(!toldVoluntaryAndFree && { untold: true }),
  })),
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
  when(MethodChanged, (data: Data, { manager, circle }) => ({ ...data, manager, circle, declined: false })),
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
