export { ChecklistAnswer } from './checklist/checklist-answer.js';
export type { ChecklistData } from './checklist/checklist-data.js';
export {
  AnswerConfirmed,
  AnswersProposed,
  ChecklistClosed,
  ChecklistOpened,
  ItemAnswered,
  ItemRevisedPlan,
} from './checklist/checklist-facts.js';
export { ChecklistId } from './checklist/checklist-id.js';
export { ChecklistItemCode, isItem, itemIds } from './checklist/checklist-item.js';
export type { ChecklistRecord, ReadableItem } from './checklist/checklist-record.js';
export type { ChecklistRow } from './checklist/checklists-view.js';
export {
  type AreaComparison,
  compareRuns,
  type ItemComparison,
  type RunAnswers,
  type RunComparison,
} from './checklist/compare-runs.js';
export { checkRhythmDays } from './checklist/practice-check.js';
export type { PracticeCheckRecord } from './checklist/practice-check-record.js';
export { acknowledgementDays } from './document/acknowledgement-deadlines.js';
export { checkStructure, type StructureCheck } from './document/check-structure.js';
export {
  AcknowledgementAnnounced,
  ConcernedNamed,
  DocumentAcknowledged,
  DocumentAdopted,
  DocumentReplaced,
  InternalDocumentSet,
} from './document/document-facts.js';
export { DocumentForm } from './document/document-form.js';
export { DocumentId } from './document/document-id.js';
export { DocumentPart } from './document/document-part.js';
export { DocumentPoint, pointPlaces } from './document/document-point.js';
export type { DocumentRecord } from './document/document-record.js';
export { documentShows } from './document/document-shows.js';
export type { DocumentRow, ToAcknowledgeRow } from './document/documents-view.js';
export type { DocumentGiven, GivenCooperation, GivenPost } from './document/draft/document-given.js';
export { draftInternalDocument } from './document/draft/draft-internal-document.js';
export { documentInForce } from './document/in-force.js';
export {
  EvaluationQuestionAnswered,
  EvaluatorNamed,
  FinalEvaluationCompleted,
  FinalEvaluationPrefilled,
  RiskEvaluated,
} from './evaluation/evaluation-facts.js';
export { EvaluatedOutcome, EvaluationQuestion } from './evaluation/evaluation-question.js';
export type { EvaluatedRisk, EvaluationRecord, ReadableAnswer } from './evaluation/evaluation-record.js';
export type { StepOutcome } from './evaluation/plan-history.js';
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
export { StepState } from './plan/lists/step-state.js';
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
export { RiskState } from './risk/risk-state.js';
export type { RiskRow } from './risk/risks-view.js';
export { saySight } from './sights/say-sight.js';
export { SeenSight } from './sights/sight.js';
export { type SwotField, SwotRecorded, swotFields } from './swot/swot-facts.js';
export { SwotId } from './swot/swot-id.js';
export type { ReadableSwot, SwotsRecord } from './swot/swot-record.js';
