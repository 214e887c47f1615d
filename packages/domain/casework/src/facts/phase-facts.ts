import { fact, PlainDate, personal } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { z } from 'zod';
import { GuardianEvidence } from '../guardians/guardian-evidence.js';
import { CaseId } from '../ids.js';
import type { ManagementPhase } from '../lists/management-phase.js';
import { Note } from '../wording.js';

const progress = personal(Note, { of: 'client', category: 'progress' });

/** The client was found again and the work goes on (klient znovu osloven; CMG-1). */
export const OutreachConcluded = fact('OutreachConcluded', { case: CaseId });

/** The agreed plan is being carried out (zahájení implementace a koordinace; CMG-2, CMG-3). */
export const CoordinationBegun = fact('CoordinationBegun', { case: CaseId });

/** The work is being evaluated (zahájení hodnocení; CMG-1). */
export const EvaluationBegun = fact('EvaluationBegun', { case: CaseId });

const back = {
  case: CaseId,
  client: PersonId,
  /** What changed in the client's state (CMG-2). */
  reason: progress.optional(),
};

/** Contact with the client was lost, who is sought again (návrat k vyhledávání a oslovení; CMG-2). */
export const ReturnedToOutreach = fact('ReturnedToOutreach', back);
/** The situation is assessed again (návrat ke zhodnocení situace; CMG-2). */
export const ReturnedToAssessment = fact('ReturnedToAssessment', back);
/** The plan is being made again (návrat k plánování; CMG-2). */
export const ReturnedToPlanning = fact('ReturnedToPlanning', back);
/** The plan is being carried out again (návrat ke koordinaci; CMG-2). */
export const ReturnedToCoordination = fact('ReturnedToCoordination', back);

/** The fact by which the case goes back to a phase; nothing goes back to the last one. */
export const returnFacts = {
  outreach: ReturnedToOutreach,
  assessment: ReturnedToAssessment,
  planning: ReturnedToPlanning,
  coordination: ReturnedToCoordination,
} as const satisfies Record<Exclude<ManagementPhase, 'evaluation'>, unknown>;

/** The client no longer wants case management; individual social work goes on (odstoupení od case managementu; CMG-3). */
export const CaseManagementLeft = fact('CaseManagementLeft', {
  case: CaseId,
  client: PersonId,
  clientAgrees: z.boolean(),
  guardianship: GuardianEvidence,
  clientView: progress.optional(),
});

/** When the cooperation is expected to end was set, confirmed or moved (předpokládaný konec spolupráce; CMG-14). */
export const ExpectedEndSet = fact('ExpectedEndSet', { case: CaseId, on: PlainDate });
