export { implementation } from './implementation.js';
export { Advice, type AdviceProgress } from './plan/advice.js';
export { ChangeCause } from './plan/cause.js';
export { PartialGoalAmended, PartialGoalDropped, PartialGoalSet } from './plan/facts/goal-facts.js';
export {
  CarrierNamed,
  FinalEvaluationBegun,
  FirstStepEnded,
  ImplementationAmended,
  ImplementationClosed,
  ImplementationDrafted,
  ImplementationStarted,
  InterimEvaluationRecorded,
  LeadershipInformed,
  SupportHeld,
  SupportPlanned,
  TemplateAdopted,
} from './plan/facts/implementation-facts.js';
export {
  MeasureOpened,
  MeasurePrepared,
  StepAmended,
  StepDropped,
  StepNotReached,
  StepPlanned,
  StepStarted,
  StepVerified,
} from './plan/facts/step-facts.js';
export { ImplementationId, PartialGoalId, PlanRiskId, StepId } from './plan/ids.js';
export type { ImplementationData } from './plan/implementation-data.js';
export type { ImplementationRow } from './plan/implementations-view.js';
export { evaluationDays } from './plan/interim-evaluation.js';
export { IntroducedMethod } from './plan/lists/introduced-method.js';
export { IntroductionPhase } from './plan/lists/introduction-phase.js';
export { PlanTarget } from './plan/lists/plan-target.js';
export { SeenAnswer } from './plan/lists/seen-answer.js';
export { SupportKind } from './plan/lists/support-kind.js';
export { type PlannedAndReal, plannedAndReal } from './plan/planned-and-real.js';
export type {
  Earlier,
  ImplementationRecord,
  ReadableCarrier,
  ReadableEvaluation,
  ReadableGoal,
  ReadableRisk,
  ReadableStep,
  ReadableSupport,
  RiskRating,
  RiskState,
  StepState,
} from './plan/record/implementation-record.js';
export type { StepRow } from './plan/steps-view.js';
export { type TemplateStep, templateSteps } from './plan/template/template-steps.js';
export { CatalogueRiskCode, RiskFieldCode } from './risk/risk-codes.js';
export {
  DataConsulted,
  RiskAdopted,
  RiskAmended,
  RiskClosed,
  RiskMatured,
  RiskProposed,
  RiskReviewed,
  RiskSetAside,
  RiskSettled,
} from './risk/risk-facts.js';
export { RiskSign } from './risk/risk-sign.js';
export type { RiskRow } from './risk/risks-view.js';
