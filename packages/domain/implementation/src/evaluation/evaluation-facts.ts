import { AccountId, fact, PlainDate } from '@koordinace/kernel';
import { z } from 'zod';
import { DocumentId } from '../document/document-id.js';
import { ImplementationId, PartialGoalId, PlanRiskId, StepId } from '../plan/ids.js';
import { SeenSight } from '../sights/sight.js';
import { Line, Note } from '../wording.js';
import { EvaluatedOutcome, EvaluationQuestion } from './evaluation-question.js';

const about = { implementation: ImplementationId };

/** What the system knows when the evaluation begins, or is asked again (předvyplnění, IMP-7). */
export const FinalEvaluationPrefilled = fact('FinalEvaluationPrefilled', {
  ...about,
  steps: z
    .array(
      z.strictObject({
        step: StepId,
        goal: PartialGoalId.optional(),
        due: PlainDate.optional(),
        endedOn: PlainDate.optional(),
        outcome: EvaluatedOutcome.schema,
        late: z.boolean(),
      }),
    )
    .max(500),
  mainGoalChanges: z.int().nonnegative(),
  risks: z.array(z.strictObject({ risk: PlanRiskId, cameTrue: z.boolean(), settled: z.boolean() })).max(200),
  /** What the office's data tell, by question. */
  seen: z
    .array(
      z.strictObject({
        question: EvaluationQuestion.schema,
        answer: z.enum(['yes', 'partly', 'no']),
        saw: z.array(SeenSight).max(60),
      }),
    )
    .max(20),
  /** Questions that people have to answer. */
  open: z.array(EvaluationQuestion.schema).max(20),
});

/** It was said who evaluates, and whether they are independent of the office (hodnotitel; CHK-4, IMP-7). */
export const EvaluatorNamed = fact('EvaluatorNamed', {
  ...about,
  author: AccountId.optional(),
  organisation: Line.optional(),
  independent: z.boolean(),
});

/** A question of the evaluation was answered (odpověď na otázku, IMP-7); answered again, the last answer counts. */
export const EvaluationQuestionAnswered = fact('EvaluationQuestionAnswered', {
  ...about,
  question: EvaluationQuestion.schema,
  text: Note,
});

/** Account was given of a risk (vyhodnocení rizika, IMP-8): whether it came true, and what was done. */
export const RiskEvaluated = fact('RiskEvaluated', { ...about, risk: PlanRiskId, cameTrue: z.boolean(), done: Note });

/** The final evaluation is complete (závěrečné vyhodnocení je hotové; IMP-7, IMP-8, IMP-11). Evidence: the document in force. */
export const FinalEvaluationCompleted = fact('FinalEvaluationCompleted', { ...about, document: DocumentId.optional() });
