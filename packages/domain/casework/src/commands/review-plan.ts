import { command, PlainDate, present } from '@koordinace/kernel';
import { z } from 'zod';
import { getCase } from '../case/case-data.js';
import { ExpectedEndSet } from '../facts/phase-facts.js';
import { PlanClosed } from '../facts/plan-facts.js';
import { reviewFacts } from '../facts/review-facts.js';
import { CaseId, GoalId, PlanId } from '../ids.js';
import { GoalProgress } from '../lists/goal-progress.js';
import { Involvement } from '../lists/involvement.js';
import { ReviewResult } from '../lists/review-result.js';
import { partsOf } from '../plan/plan-data.js';
import { Responsible } from '../task/responsible.js';
import { Note } from '../wording.js';
import { responsibleIn } from './task-content.js';
import { ownWorkers } from './who.js';

/**
 * Reviews the plan: progress of each goal, involvement of each actor, effect of services (přehodnocení plánu; PLN-4, PLN-8).
 * The plan goes on, changes, or is completed with its partial plans; the expected end of the cooperation may be moved with it (CMG-14).
 */
export const ReviewPlan = command('ReviewPlan', {
  fields: {
    case: CaseId.describe('The case.'),
    plan: PlanId.describe('The plan.'),
    version: z.int().min(1).describe('The version that is reviewed.'),
    result: ReviewResult.schema.describe('What the review ends in.'),
    goals: z
      .array(
        z.strictObject({
          goal: GoalId.describe('The goal.'),
          progress: GoalProgress.schema.describe('How far it is.'),
          note: Note.describe('In words.').optional(),
        }),
      )
      .max(50)
      .describe('Progress of each goal.')
      .optional(),
    actors: z
      .array(
        z.strictObject({
          actor: Responsible.describe('Who it is.'),
          involvement: Involvement.schema.describe('How they take part.'),
          note: Note.describe('In words.').optional(),
        }),
      )
      .max(50)
      .describe('Involvement of each actor.')
      .optional(),
    effect: Note.describe('What the services bring about.').optional(),
    next: PlainDate.describe('The day of the next review.').optional(),
    expectedEnd: PlainDate.describe('When the cooperation is expected to end now.').optional(),
  },
  on: 'case',
  who: ownWorkers,
  whoRule: 'PLN-8',
  facts: Object.values(reviewFacts),
  proposes: ({ case: of, plan, version, result, goals = [], actors = [], effect, next, expectedEnd }, act) => [
    reviewFacts[result]({
      case: of,
      plan,
      client: getCase(act.file).client,
      version,
      goals: goals.map(({ goal, progress, note }) => ({ goal, progress, ...present({ note }) })),
      actors: actors.flatMap(({ actor, involvement, note }) =>
        responsibleIn(actor).map((one) => ({
          actor: one,
          involvement,
          ...present({ name: actor.actorWorker, note }),
        })),
      ),
      ...present({ effect, next }),
    }),
    ...(result === 'complete' ? partsOf(act.file, plan).map((part) => PlanClosed({ case: of, plan: part })) : []),
    ...(expectedEnd === undefined ? [] : [ExpectedEndSet({ case: of, on: expectedEnd })]),
  ],
});
