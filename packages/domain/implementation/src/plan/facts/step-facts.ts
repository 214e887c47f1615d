import { AccountId, fact, PlainDate } from '@koordinace/kernel';
import { z } from 'zod';
import { Line, Note } from '../../wording.js';
import { ChangeCause } from '../cause.js';
import { ImplementationId, PartialGoalId, PlanRiskId, StepId } from '../ids.js';
import { IntroductionPhase } from '../lists/introduction-phase.js';

const about = { implementation: ImplementationId, step: StepId };

/** What a step says of itself; each part may come later, its start asks for all of them (IMP-1). */
const content = {
  phase: IntroductionPhase.schema.optional(),
  activity: Note.optional(),
  /** How it will be verified that it was done. */
  verification: Note.optional(),
  responsible: z.array(AccountId).max(20).optional(),
  organisations: z.array(Line).max(20).optional(),
  due: PlainDate.optional(),
  goal: PartialGoalId.optional(),
  /** Evidence: those of the responsible accounts that do not work here. */
  gone: z.array(AccountId).max(20),
};

/** A step is planned (krok je naplánován, IMP-1); from the template, by the id of its activity (IMP-4). */
export const StepPlanned = fact('StepPlanned', { ...about, ...content, template: z.string().max(8).optional() });

/** A measure against a risk waits until the risk matures (opatření k riziku, RSK-2). */
export const MeasurePrepared = fact('MeasurePrepared', {
  ...about,
  risk: PlanRiskId,
  activity: Note,
  verification: Note.optional(),
  responsible: z.array(AccountId).max(20),
  gone: z.array(AccountId).max(20),
});

/** The risk matured, and its measure became a step to be done (opatření se stalo úkolem, RSK-2). */
export const MeasureOpened = fact('MeasureOpened', { ...about, due: PlainDate });

/** What a step says of itself changed (změna kroku, IMP-2): with a reason, an evaluation or an item of a checklist. */
export const StepAmended = fact('StepAmended', {
  ...about,
  ...content,
  reason: Note.optional(),
  evaluation: z.int().positive().optional(),
  cause: ChangeCause.optional(),
});

/** Work on a step began (zahájení kroku, IMP-1). */
export const StepStarted = fact('StepStarted', { ...about, on: PlainDate });

/** Which ended step of the plan it is; an interim evaluation knows by it which steps are new (IMP-2). */
const nth = z.int().positive();

/** A step was done, which was verified as planned (krok splněn a ověřen, IMP-1). */
export const StepVerified = fact('StepVerified', { ...about, on: PlainDate, nth, finding: Note.optional() });

/** A step was not reached, and why (krok se nepodařilo splnit, IMP-1). */
export const StepNotReached = fact('StepNotReached', { ...about, on: PlainDate, nth, why: Note });

/** A step is not needed, and why (krok se vypouští). */
export const StepDropped = fact('StepDropped', { ...about, reason: Note });
