import type { CatalogueRiskCode, RiskFieldCode } from '../../risk/risk-codes.js';
import type { RiskSign } from '../../risk/risk-sign.js';
import type { RiskState } from '../../risk/risk-state.js';
import type { AdviceProgress } from '../advice.js';
import type { ChangeCause } from '../cause.js';
import type { IntroducedMethod } from '../lists/introduced-method.js';
import type { IntroductionPhase } from '../lists/introduction-phase.js';
import type { PlanTarget } from '../lists/plan-target.js';
import type { SeenAnswer } from '../lists/seen-answer.js';
import type { StepState } from '../lists/step-state.js';
import type { SupportKind } from '../lists/support-kind.js';

/** When something changed, by whom and why, with what it said before (IMP-2). */
export interface Earlier<T> {
  readonly changedAt: string;
  readonly changedBy: string;
  readonly reason?: string;
  /** The interim evaluation that changed it. */
  readonly evaluation?: number;
  /** The item of a checklist run that caused it (IMP-6). */
  readonly cause?: ChangeCause;
  /** What it said until then; only what changed. */
  readonly before: Partial<T>;
}

/** What a plan says of itself. */
export interface PlanContent {
  readonly mainGoal?: string;
  readonly measure?: string;
  readonly targetKind?: PlanTarget;
  readonly target?: string;
  readonly startsOn?: string;
  readonly evaluationOn?: string;
  readonly methods?: readonly IntroducedMethod[];
  readonly interval?: number;
}

/** Somebody who carries the change, since when, and why another one before. */
export interface ReadableCarrier {
  readonly carrier: string;
  readonly since: string;
  readonly reason?: string;
}

/** A partial goal as people read it. */
export interface ReadableGoal extends GoalContent {
  readonly goal: string;
  readonly state: 'set' | 'dropped';
  readonly reason?: string;
  readonly history: readonly Earlier<GoalContent>[];
}

/** What a partial goal says of itself. */
export interface GoalContent {
  readonly title?: string;
  readonly measure?: string;
  readonly target?: string;
}

/** What a step says of itself. */
export interface StepContent {
  readonly phase?: IntroductionPhase;
  readonly activity?: string;
  readonly verification?: string;
  readonly responsible?: readonly string[];
  readonly organisations?: readonly string[];
  readonly due?: string;
  readonly goal?: string;
}

/** A step as people read it: planned and real days side by side, and what it said before. */
export interface ReadableStep extends StepContent {
  readonly step: string;
  readonly state: StepState;
  readonly template?: string;
  /** The risk whose measure it is (RSK-2). */
  readonly measureOf?: string;
  readonly startedOn?: string;
  readonly endedOn?: string;
  readonly finding?: string;
  /** Why it was not reached, or why it was left out. */
  readonly why?: string;
  readonly history: readonly Earlier<StepContent>[];
}

/** A rating of a risk on a day. */
export interface RiskRating {
  readonly at: string;
  readonly likelihood: number;
  readonly impact: number;
  readonly reviewOn?: string;
  readonly note?: string;
}

/** A risk as people read it, with its history (RSK-2). */
export interface ReadableRisk {
  readonly risk: string;
  readonly state: RiskState;
  readonly catalogue?: CatalogueRiskCode;
  readonly field?: RiskFieldCode;
  readonly what?: string;
  /** What in the data showed it, and how it looked (RSK-3). */
  readonly sign?: RiskSign;
  readonly saw?: readonly { readonly code: string; readonly params?: object }[];
  readonly likelihood?: number;
  readonly impact?: number;
  readonly owner?: string;
  readonly reviewOn?: string;
  /** Ids of the steps that are its measures. */
  readonly measures: readonly string[];
  readonly ratings: readonly RiskRating[];
  readonly history: readonly Earlier<{ readonly owner: string; readonly what: string }>[];
  readonly maturedOn?: string;
  readonly note?: string;
  readonly settledOn?: string;
  readonly result?: string;
  readonly closedOn?: string;
  /** Why it threatens no more, or does not concern the plan. */
  readonly reason?: string;
}

/** An interim evaluation as people read it (IMP-2). */
export interface ReadableEvaluation {
  readonly evaluation: number;
  readonly at: string;
  readonly by: string;
  readonly text?: string;
  /** Steps that ended since the one before. */
  readonly ended: readonly string[];
  /** Steps that it changed. */
  readonly changes: readonly string[];
}

/** A consultant, a session or a training case as people read it (IMP-14). */
export interface ReadableSupport {
  readonly kind: SupportKind;
  readonly description?: string;
  readonly on?: string;
  readonly held: boolean;
}

/**
 * The record of an implementation plan (záznam o implementačním plánu) with all its history: pictures and documents are made
 * from it.
 */
export interface ImplementationRecord extends PlanContent {
  readonly implementation: string;
  readonly history: readonly Earlier<PlanContent>[];
  /** The last one carries the change now. */
  readonly carriers: readonly ReadableCarrier[];
  readonly startedOn?: string;
  readonly finalEvaluationOn?: string;
  readonly closedOn?: string;
  readonly goals: readonly ReadableGoal[];
  readonly steps: readonly ReadableStep[];
  readonly risks: readonly ReadableRisk[];
  readonly evaluations: readonly ReadableEvaluation[];
  readonly support: readonly ReadableSupport[];
  readonly informed: readonly { readonly on?: string; readonly what?: string }[];
  /** When the data were asked last, and what they told of risks (RSK-3). */
  readonly consulted?: {
    readonly at: string;
    readonly asked: readonly { readonly sign: RiskSign; readonly answer: SeenAnswer }[];
    readonly actors: SeenAnswer;
    readonly formalised: SeenAnswer;
  };
  /** The five pieces of advice (IMP-12). */
  readonly advice?: AdviceProgress;
}
