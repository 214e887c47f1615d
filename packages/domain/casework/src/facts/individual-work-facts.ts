import { fact, PlainDate, personal } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { z } from 'zod';
import { CaseId } from '../ids.js';
import { AssessmentPart } from '../lists/assessment-part.js';
import { ContactForm } from '../lists/contact-form.js';
import { EndingReason } from '../lists/ending-reason.js';
import type { IndividualPhase } from '../lists/individual-phase.js';
import { Intervention } from '../lists/intervention.js';
import { Note } from '../wording.js';

const phase = {
  case: CaseId,
  client: PersonId,
  /** Why the phase is revisited, or one before it left out (ISW-2). */
  reason: personal(Note, { of: 'client', category: 'progress' }).optional(),
};

/** Individual social work is at its preparation again (příprava spolupráce). */
export const PreparationBegun = fact('PreparationBegun', phase);
/** Finding out needs has begun (zjištění potřeb). */
export const NeedsFindingBegun = fact('NeedsFindingBegun', phase);
/** Assessment has begun (posouzení). */
export const AssessmentBegun = fact('AssessmentBegun', phase);
/** Agreement on goals has begun (dohoda o cílech). */
export const GoalSettingBegun = fact('GoalSettingBegun', phase);
/** Formulation of tasks has begun (formulace úkolů). */
export const TaskSettingBegun = fact('TaskSettingBegun', phase);
/** Fulfilment of tasks has begun (plnění úkolů). */
export const FulfilmentBegun = fact('FulfilmentBegun', phase);

/** The fact by which each phase begins. */
export const phaseFacts = {
  preparation: PreparationBegun,
  findingNeeds: NeedsFindingBegun,
  assessment: AssessmentBegun,
  goals: GoalSettingBegun,
  tasks: TaskSettingBegun,
  fulfilment: FulfilmentBegun,
} as const satisfies Record<IndividualPhase, unknown>;

const progress = personal(Note, { of: 'client', category: 'progress' });

/** Individual social work ended, with its evaluation (ukončení; ISW-5). */
export const IndividualWorkEnded = fact('IndividualWorkEnded', {
  case: CaseId,
  client: PersonId,
  reason: EndingReason.schema,
  cooperation: progress.optional(),
  wayToGoal: progress.optional(),
  strengths: progress.optional(),
  preparedness: progress.optional(),
  /** The short form, where the client is no longer there. */
  summary: progress.optional(),
});

/** A contact with the client or about the client (kontakt). */
export const ContactRecorded = fact('ContactRecorded', {
  case: CaseId,
  client: PersonId,
  form: ContactForm.schema,
  on: PlainDate,
  interventions: z.array(Intervention.schema).max(10).optional(),
  note: progress.optional(),
});

const part = (category: 'needs' | 'family' | 'housing' | 'health' | 'finance') =>
  personal(Note, { of: 'client', category }).optional();

/**
 * Parts of the assessment were written down (zápis posouzení; CMG-6). `parts` says which. What is about health, money
 * and housing stands apart, so that it is shared only with those who need it (CON-4).
 */
export const AssessmentRecorded = fact('AssessmentRecorded', {
  case: CaseId,
  client: PersonId,
  parts: z.array(AssessmentPart.schema).max(6),
  /** Whose needs these are, where somebody said it: a carer's belong in the carer's own case (ISW-8). */
  about: PersonId.optional(),
  problems: part('needs'),
  needs: part('needs'),
  resources: part('needs'),
  relationships: part('family'),
  environment: part('housing'),
  investigation: part('needs'),
  health: part('health'),
  finance: part('finance'),
  housing: part('housing'),
});

/** The sweep told that a deadline had passed (upozornění na lhůtu). */
export const DeadlineRaised = fact('DeadlineRaised', { case: CaseId, deadline: z.string().max(160) });
