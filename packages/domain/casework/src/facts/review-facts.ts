import { fact, PlainDate, personal } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { z } from 'zod';
import { CaseId, GoalId, PlanId } from '../ids.js';
import { GoalProgress } from '../lists/goal-progress.js';
import { Involvement } from '../lists/involvement.js';
import { ResponsibleCode } from '../task/responsible.js';
import { Line, Note } from '../wording.js';

const planNote = personal(Note, { of: 'client', category: 'plan' }).optional();

const review = {
  case: CaseId,
  plan: PlanId,
  client: PersonId,
  /** The version that was reviewed. */
  version: z.int().min(1),
  goals: z.array(z.strictObject({ goal: GoalId, progress: GoalProgress.schema, note: planNote })).max(50),
  actors: z
    .array(
      z.strictObject({
        actor: ResponsibleCode,
        name: personal(Line, { of: 'client', category: 'plan' }).optional(),
        involvement: Involvement.schema,
        note: planNote,
      }),
    )
    .max(50),
  /** The effect of services. */
  effect: planNote,
  /** The day of the next review. */
  next: PlainDate.optional(),
};

/** The plan was reviewed and goes on (přehodnocení: plán platí dál; PLN-4). */
export const PlanConfirmed = fact('PlanConfirmed', review);
/** The plan was reviewed and will change (přehodnocení: plán se změní; PLN-4). */
export const PlanRevised = fact('PlanRevised', review);
/** The plan was reviewed and is completed (přehodnocení: plán je naplněn; PLN-4). */
export const PlanCompleted = fact('PlanCompleted', review);

/** The fact in which each result of a review ends. */
export const reviewFacts = { confirm: PlanConfirmed, change: PlanRevised, complete: PlanCompleted } as const;
