export { type CaseData, findCase } from './case/case-data.js';
export { casework } from './casework.js';
export type { ConferenceRow } from './conference/conferences-view.js';
export { Invitee } from './conference/invitee.js';
export type { ConsultationRow } from './consultation/consultations-view.js';
export { type Extract, extractOf } from './consultation/extract.js';
export type { CoordinationRow } from './coordinator/coordination-view.js';
export * from './facts/closing-facts.js';
export * from './facts/conference-facts.js';
export * from './facts/coordinator-facts.js';
export * from './facts/crisis-facts.js';
export * from './facts/individual-work-facts.js';
export * from './facts/intake-facts.js';
export * from './facts/management-facts.js';
export * from './facts/office-facts.js';
export * from './facts/participant-facts.js';
export * from './facts/phase-facts.js';
export * from './facts/plan-facts.js';
export * from './facts/reply-facts.js';
export * from './facts/review-facts.js';
export * from './facts/screening-facts.js';
export * from './facts/support-facts.js';
export * from './facts/task-facts.js';
export * from './facts/team-facts.js';
export { GuardianEvidence } from './guardians/guardian-evidence.js';
export {
  ActorId,
  AgreementId,
  CaseId,
  ConferenceId,
  ConsultationId,
  CrisisId,
  GoalId,
  MemberId,
  ParticipantId,
  PlanId,
  QuestionnaireId,
  ReplyId,
  RequestId,
  RiskId,
  TargetId,
  TaskId,
} from './ids.js';
export { AssessmentPart } from './lists/assessment-part.js';
export { CaseMethod } from './lists/case-method.js';
export { Circle } from './lists/circle.js';
export { ClosingReason } from './lists/closing-reason.js';
export { ConferenceKind } from './lists/conference-kind.js';
export { ContactForm } from './lists/contact-form.js';
export { CuratorGroup } from './lists/curator-group.js';
export { EndingReason } from './lists/ending-reason.js';
export { GoalProgress } from './lists/goal-progress.js';
export { IndividualPhase } from './lists/individual-phase.js';
export { IntakeChannel } from './lists/intake-channel.js';
export { Intervention } from './lists/intervention.js';
export { InvitationReply } from './lists/invitation-reply.js';
export { Involvement } from './lists/involvement.js';
export { ManagementPhase, ReturnPhase } from './lists/management-phase.js';
export { MunicipalityType } from './lists/municipality-type.js';
export { ParticipationMode } from './lists/participation-mode.js';
export { PlanKind } from './lists/plan-kind.js';
export { ReferralBasis } from './lists/referral-basis.js';
export { ReplyOutcome } from './lists/reply-outcome.js';
export { RequestKind } from './lists/request-kind.js';
export { Residence } from './lists/residence.js';
export { ReviewResult } from './lists/review-result.js';
export { ServiceRefusal } from './lists/service-refusal.js';
export { TargetKind } from './lists/target-kind.js';
export { TaskProposer } from './lists/task-proposer.js';
export { TeamRole } from './lists/team-role.js';
export type { CaseloadRow } from './office/caseload-view.js';
export type { OutreachRow } from './office/outreach-view.js';
export type { RefusedServicesRow } from './office/refused-services-view.js';
export { findPlan, type PlanData } from './plan/plan-data.js';
export { type ChosenTarget, chosenTargets, openCasesOf, questionnaireInForce } from './questions.js';
export type * from './record/case-record.js';
export { agreedContent, compareVersions, type Difference, type PlanDifference } from './record/compare-versions.js';
export type * from './record/conference-record.js';
export { type OpenedRecord, openedRecord } from './record/opened-record.js';
export { type RenderedMinutes, renderMinutes } from './record/render-minutes.js';
export type { ReplyData } from './reply/reply-lifecycle.js';
export { Criterion } from './screening/criterion.js';
export { defaultQuestionnaire } from './screening/default-questionnaire.js';
export {
  Question,
  QuestionEffect,
  Questionnaire,
  QuestionTopic,
  ScreeningAnswer,
  ScreeningAnswers,
  Thresholds,
} from './screening/questionnaire.js';
export { type Screened, screen } from './screening/screen.js';
export { ScreeningOutcome } from './screening/screening-outcome.js';
export { Responsible, ResponsibleCode } from './task/responsible.js';
export { type TaskData, tasksOfPlan } from './task/task-data.js';
export type { CaseClientRow, CaseRow, DueRow } from './views.js';
