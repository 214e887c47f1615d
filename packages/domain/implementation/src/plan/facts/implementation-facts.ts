import { AccountId, fact, PlainDate } from '@koordinace/kernel';
import { NamesFound } from '@koordinace/people';
import { z } from 'zod';
import { Line, Note } from '../../wording.js';
import { ChangeCause } from '../cause.js';
import { ImplementationId, StepId } from '../ids.js';
import { IntroducedMethod } from '../lists/introduced-method.js';
import { IntroductionPhase } from '../lists/introduction-phase.js';
import { PlanTarget } from '../lists/plan-target.js';
import { SupportKind } from '../lists/support-kind.js';

const about = { implementation: ImplementationId };

/** What a plan says of itself; each part may come later, a start asks for all of them (IMP-1). */
const content = {
  mainGoal: Line.optional(),
  /** By what it will be known that the main goal was reached (IMP-9). */
  measure: Line.optional(),
  targetKind: PlanTarget.schema.optional(),
  target: Line.optional(),
  startsOn: PlainDate.optional(),
  evaluationOn: PlainDate.optional(),
  methods: z.array(IntroducedMethod.schema).max(2).optional(),
  /** After how many ended steps an interim evaluation is due (IMP-2). */
  interval: z.int().min(1).max(20).optional(),
};

/** A plan was begun (založení implementačního plánu, IMP-1). */
export const ImplementationDrafted = fact('ImplementationDrafted', { ...about, ...content });

/** What the plan says of itself changed (změna plánu, IMP-2): earlier values stay in the record. */
export const ImplementationAmended = fact('ImplementationAmended', {
  ...about,
  ...content,
  reason: Note.optional(),
  cause: ChangeCause.optional(),
});

/** Somebody carries the change (nositel změny, IMP-5). Evidence: works here, and leads the department. */
export const CarrierNamed = fact('CarrierNamed', {
  ...about,
  carrier: AccountId,
  reason: Note.optional(),
  active: z.boolean(),
  leads: z.boolean(),
});

/** The phases of the manual became steps of the plan (šablona, IMP-4). */
export const TemplateAdopted = fact('TemplateAdopted', {
  ...about,
  phases: z.array(IntroductionPhase.schema).max(8),
  added: z.int().nonnegative(),
});

/** A consultant, a session on theory or a training case is planned (podpora zavádění, IMP-14). */
export const SupportPlanned = fact('SupportPlanned', {
  ...about,
  kind: SupportKind.schema,
  description: Note,
  on: PlainDate.optional(),
  named: NamesFound,
});

/** It took place (podpora proběhla, IMP-14). */
export const SupportHeld = fact('SupportHeld', {
  ...about,
  kind: SupportKind.schema,
  description: Note,
  on: PlainDate,
  named: NamesFound,
});

/** The leadership got to know how the introduction goes (informace o úroveň výš, IMP-12). */
export const LeadershipInformed = fact('LeadershipInformed', { ...about, on: PlainDate, what: Note });

/** The introduction started (zahájení implementace; IMP-1, IMP-3, IMP-5). */
export const ImplementationStarted = fact('ImplementationStarted', { ...about, on: PlainDate });

/** The first step ended: from now on there is something to evaluate (konec prvního kroku, IMP-2). */
export const FirstStepEnded = fact('FirstStepEnded', about);

/** An interim evaluation (průběžné vyhodnocení, IMP-2): which steps ended since the last one, and which it changes. */
export const InterimEvaluationRecorded = fact('InterimEvaluationRecorded', {
  ...about,
  evaluation: z.int().positive(),
  text: Note,
  ended: z.array(StepId).max(500),
  changes: z.array(StepId).max(100),
});

/** The final evaluation began (závěrečné vyhodnocení začalo; IMP-7). */
export const FinalEvaluationBegun = fact('FinalEvaluationBegun', { ...about, on: PlainDate });

/** The plan is closed as evaluated (plán je uzavřen; IMP-7, IMP-8, IMP-11). */
export const ImplementationClosed = fact('ImplementationClosed', { ...about, on: PlainDate });

/** A deadline of the plan has passed and was announced (upozornění na lhůtu). */
export const ImplementationDeadlineRaised = fact('ImplementationDeadlineRaised', {
  ...about,
  deadline: z.string().max(160),
});
