import { z } from 'zod';
import { Day, Shown } from '../days.js';
import { stepStateTexts } from '../texts/plan-texts.js';

/** How far a step is (stav kroku). */
export type StepState = keyof typeof stepStateTexts;

/**
 * A step of the plan (krok) as it is drawn. Days are `YYYY-MM-DD`.
 *
 * @example
 * const step: StepForGantt = {
 *   phase: '4.3', activity: 'Vybrat koordinátora podpory', responsible: ['dvorakova'], state: 'running',
 *   plannedStart: '2026-03-01', deadlines: ['2026-04-30', '2026-06-15'], started: '2026-03-09',
 * };
 */
export interface StepForGantt {
  /** Key of the rulebook's `phases`, `4.3`; another text is shown as it is. */
  readonly phase?: string | undefined;
  readonly activity: string;
  /** Accounts or an organisation's name. */
  readonly responsible?: readonly string[] | undefined;
  readonly state: StepState;
  readonly plannedStart?: string | undefined;
  /** As they were set one after another; the last is in force. A step that is only proposed may have none. */
  readonly deadlines: readonly string[];
  readonly started?: string | undefined;
  readonly ended?: string | undefined;
}

/** An evaluation of the plan (vyhodnocení plánu); one that is only planned is drawn hollow. */
export interface EvaluationForGantt {
  readonly on: string;
  readonly kind: 'interim' | 'final';
  readonly planned?: boolean | undefined;
}

/** What `planGantt` draws: an implementation plan with its history (implementační plán). */
export interface PlanForGantt {
  /** The main goal, or what the plan is called. */
  readonly title: string;
  readonly start?: string | undefined;
  readonly steps: readonly StepForGantt[];
  readonly evaluations?: readonly EvaluationForGantt[] | undefined;
}

const Step = z.object({
  phase: Shown.optional(),
  activity: Shown,
  responsible: z.array(Shown).max(50).optional(),
  state: z.enum(Object.keys(stepStateTexts) as StepState[]),
  plannedStart: Day.optional(),
  deadlines: z.array(Day).max(100),
  started: Day.optional(),
  ended: Day.optional(),
});

/** The shape of a plan that can be drawn. */
export const PlanForGantt: z.ZodType<PlanForGantt> = z.object({
  title: Shown,
  start: Day.optional(),
  steps: z.array(Step).max(1000),
  evaluations: z
    .array(z.object({ on: Day, kind: z.enum(['interim', 'final']), planned: z.boolean().optional() }))
    .max(200)
    .optional(),
});

/** Is the step neither verified nor given up, and its deadline past? */
export const isLate = ({ state, deadlines }: StepForGantt, today: string): boolean =>
  (state === 'planned' || state === 'running') && (deadlines.at(-1) ?? today) < today;
