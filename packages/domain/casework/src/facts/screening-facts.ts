import { fact, personal } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { z } from 'zod';
import { CaseId, TargetId } from '../ids.js';
import { Criterion } from '../screening/criterion.js';
import { ScreeningAnswers } from '../screening/questionnaire.js';
import { ScreeningOutcome } from '../screening/screening-outcome.js';
import { Note } from '../wording.js';

/** A screening was made (screening; ISW-3, SCR-1 to SCR-6). It keeps the version that it was made with. */
export const ScreeningRecorded = fact('ScreeningRecorded', {
  case: CaseId,
  client: PersonId,
  /** The version that was filled in, and the one in force at that moment (SCR-4). */
  version: z.string().max(40),
  versionInForce: z.string().max(40),
  answers: personal(ScreeningAnswers, { of: 'client', category: 'needs' }),
  /** Answers that belong to no question of the version; they are counted and not kept. */
  strangeAnswers: z.int().min(0),
  computed: ScreeningOutcome.schema,
  decided: ScreeningOutcome.schema,
  decidedBy: z.array(Criterion.schema),
  unanswered: z.array(Criterion.schema),
  /** Why the worker decided otherwise than computed (SCR-6). */
  reason: personal(Note, { of: 'client', category: 'needs' }).optional(),
  /** Chosen target groups and problems into which the client falls (SCR-5); of no account for the outcome. */
  inTargets: z.array(TargetId).max(20),
  /** Named, and not chosen by the office. */
  unknownTargets: z.array(TargetId).max(20),
});

/** The client does not want case management (odmítnutí metody; ISW-6). Nothing else changes. */
export const CaseManagementDeclined = fact('CaseManagementDeclined', {
  case: CaseId,
  client: PersonId,
  note: personal(Note, { of: 'client', category: 'progress' }).optional(),
});
