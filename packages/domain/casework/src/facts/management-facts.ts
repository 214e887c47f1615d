import { AccountId, fact, PlainDate, personal } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { z } from 'zod';
import { Caseload } from '../caseload.js';
import { GuardianEvidence } from '../guardians/guardian-evidence.js';
import { CaseId, PlanId } from '../ids.js';
import { Circle } from '../lists/circle.js';
import { Note } from '../wording.js';
import { WorkerEvidence } from '../worker-evidence.js';

const progress = personal(Note, { of: 'client', category: 'progress' });

/** The work went over to case management, in the same case (změna metody; ISW-4). */
export const MethodChanged = fact('MethodChanged', {
  case: CaseId,
  client: PersonId,
  manager: AccountId,
  standing: WorkerEvidence,
  /** Evidence of the manager's load (STF-9). */
  caseload: Caseload.optional(),
  clientAgrees: z.boolean(),
  guardianship: GuardianEvidence,
  clientView: progress.optional(),
  circle: Circle.schema,
  /** When the cooperation is expected to end (CMG-14). */
  expectedEnd: PlainDate,
  /** How many consents or refusals were recorded since the case was reopened, where it was (CMG-15). */
  askedAnew: z.int().min(0).optional(),
});

/** The case has another worker or case manager (předání případu; CMG-4). */
export const CaseHandedOver = fact('CaseHandedOver', {
  case: CaseId,
  client: PersonId,
  from: AccountId,
  to: AccountId,
  standing: WorkerEvidence,
  /** Evidence of the successor's load (STF-9). */
  caseload: Caseload.optional(),
  reason: progress.optional(),
  summary: progress.optional(),
});

/** The assessment is complete and planning begins (uzavření posouzení; CMG-6). */
export const AssessmentConcluded = fact('AssessmentConcluded', { case: CaseId });

/** A plan was opened in the case (založení plánu); the plan itself lives beside it. */
export const PlanOpened = fact('PlanOpened', { case: CaseId, plan: PlanId });
