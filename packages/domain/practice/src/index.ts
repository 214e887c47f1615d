export { AccessBasis } from './access-basis.js';
export type { OwnTask } from './establishment/division-lifecycle.js';
export { annexDivision } from './establishment/division-lifecycle.js';
export { defaultCaseload } from './establishment/establishment-lifecycle.js';
export type { EstablishmentRecord, PostHolding, Written } from './establishment/establishment-record.js';
export { AgendaOwner } from './establishment/lists/agenda-owner.js';
export { AgendaTask } from './establishment/lists/agenda-task.js';
export { CooperationPair } from './establishment/lists/cooperation-pair.js';
export { DecidedBy } from './establishment/lists/decided-by.js';
export { Examination } from './establishment/lists/examination.js';
export { FundingSource } from './establishment/lists/funding-source.js';
export { SelectionResult } from './establishment/lists/selection-result.js';
export { profileParts } from './establishment/profile-data.js';
export type { TargetGroupRow } from './establishment/target-groups-view.js';
export { DilemmaId } from './ethics/dilemma-id.js';
export type { DilemmaRecord } from './ethics/dilemma-record.js';
export type { DilemmaRow } from './ethics/dilemma-view.js';
export { DilemmaKind, DilemmaParty, EthicalPrinciple } from './ethics/ethics-codes.js';
export * from './meetings/index.js';
export type { OfficeRecord, WorkerRecord } from './office-record.js';
export { OnboardingId } from './onboarding/onboarding-id.js';
export { OnboardingItem } from './onboarding/onboarding-item.js';
export type { OnboardingRecord } from './onboarding/onboarding-record.js';
export type { OnboardingRow } from './onboarding/onboarding-view.js';
export { departmentPosts, directPosts, officePosts, Post, workingPosts } from './post.js';
export { practice } from './practice.js';
export type { StaffRow } from './staff-view.js';
export { Commission, ExpectationOf, SupervisionForm } from './supervision/supervision-codes.js';
export { SessionId, SupervisionId } from './supervision/supervision-ids.js';
export type { SupervisionRecord } from './supervision/supervision-record.js';
export type { ExpectationsRow, SupervisedRow, SupervisionRow } from './supervision/supervision-views.js';
export { TrainingId, TrainingItemId } from './training/training-ids.js';
export { TrainingKind } from './training/training-kind.js';
export type { TrainingRecord } from './training/training-record.js';
export type { TrainingItemRow, TrainingPlanRow } from './training/training-view.js';
export type { Absence, PostHeld, WorkerData } from './worker-data.js';
export {
  AbsenceRecorded,
  ExternalContracted,
  FunctionRecorded,
  PostEnded,
  ReturnRecorded,
  SubstituteNamed,
  WorkerAppointed,
  WorkerLeft,
} from './worker-facts.js';
export { isRepressive, WorkerFunction } from './worker-function.js';
