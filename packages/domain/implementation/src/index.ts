export { implementation } from './implementation.js';
export { ChangeCause } from './plan/cause.js';
export {
  CarrierNamed,
  FinalEvaluationBegun,
  FirstStepEnded,
  ImplementationAmended,
  ImplementationClosed,
  ImplementationDrafted,
  ImplementationStarted,
  InterimEvaluationRecorded,
  SupportHeld,
  SupportPlanned,
} from './plan/facts/implementation-facts.js';
export { ImplementationId, PartialGoalId, PlanRiskId, StepId } from './plan/ids.js';
export { IntroducedMethod } from './plan/lists/introduced-method.js';
export { IntroductionPhase } from './plan/lists/introduction-phase.js';
export { PlanTarget } from './plan/lists/plan-target.js';
export { SeenAnswer } from './plan/lists/seen-answer.js';
export { SupportKind } from './plan/lists/support-kind.js';
export { CatalogueRiskCode, RiskFieldCode } from './risk/risk-codes.js';
export { RiskSign } from './risk/risk-sign.js';
