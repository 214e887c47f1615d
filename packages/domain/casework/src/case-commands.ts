import type { Command } from '@koordinace/kernel';
import { AcceptProposal } from './commands/accept-proposal.js';
import { AddTeamMember } from './commands/add-team-member.js';
import { AdoptQuestionnaire } from './commands/adopt-questionnaire.js';
import { AgreePlan } from './commands/agree-plan.js';
import { AnswerProposals } from './commands/answer-proposals.js';
import { AnswerRequest } from './commands/answer-request.js';
import { AskCoordinator } from './commands/ask-coordinator.js';
import { BeginCoordination } from './commands/begin-coordination.js';
import { BeginEvaluation } from './commands/begin-evaluation.js';
import { CancelConference } from './commands/cancel-conference.js';
import { ChangeMethod } from './commands/change-method.js';
import { ChangeTask } from './commands/change-task.js';
import { ChooseTarget } from './commands/choose-target.js';
import { CloseCase } from './commands/close-case.js';
import { CloseReply } from './commands/close-reply.js';
import { CompleteTask } from './commands/complete-task.js';
import { ConcludeAssessment } from './commands/conclude-assessment.js';
import { ConcludeConference } from './commands/conclude-conference.js';
import { ConcludeOutreach } from './commands/conclude-outreach.js';
import { ConsultMethodologist } from './commands/consult-methodologist.js';
import { ConveneConference } from './commands/convene-conference.js';
import { DeclineCaseManagement } from './commands/decline-case-management.js';
import { DraftPlan } from './commands/draft-plan.js';
import { DropTarget } from './commands/drop-target.js';
import { DropTask } from './commands/drop-task.js';
import { EndCrisis } from './commands/end-crisis.js';
import { EndImmediateHelp } from './commands/end-immediate-help.js';
import { EndIndividualWork } from './commands/end-individual-work.js';
import { EndMembership } from './commands/end-membership.js';
import { EvaluateProcess } from './commands/evaluate-process.js';
import { FollowUpConference } from './commands/follow-up-conference.js';
import { GiveSummary } from './commands/give-summary.js';
import { HandOverCase } from './commands/hand-over-case.js';
import { InviteToConference } from './commands/invite-to-conference.js';
import { IssueMinutes } from './commands/issue-minutes.js';
import { LeaveCaseManagement } from './commands/leave-case-management.js';
import { LinkCarer } from './commands/link-carer.js';
import { MarkCuratorGroups } from './commands/mark-curator-groups.js';
import { MoveToPhase } from './commands/move-to-phase.js';
import { NameRisk } from './commands/name-risk.js';
import { OpenConference } from './commands/open-conference.js';
import { OpenCrisis } from './commands/open-crisis.js';
import { OpenImmediateHelp } from './commands/open-immediate-help.js';
import { ProposeTask } from './commands/propose-task.js';
import { RaiseDeadline } from './commands/raise-deadline.js';
import { RecordAssessment } from './commands/record-assessment.js';
import { RecordContact } from './commands/record-contact.js';
import { RecordEvaluation } from './commands/record-evaluation.js';
import { RecordHealthNotification } from './commands/record-health-notification.js';
import { RecordIntake } from './commands/record-intake.js';
import { RecordInvitationReply } from './commands/record-invitation-reply.js';
import { RecordMediation } from './commands/record-mediation.js';
import { RecordMethodologistAnswer } from './commands/record-methodologist-answer.js';
import { RecordMinutesDelivery } from './commands/record-minutes-delivery.js';
import { RecordRefusedService } from './commands/record-refused-service.js';
import { RecordSocialInvestigation } from './commands/record-social-investigation.js';
import { RecordSpecialistAssessment } from './commands/record-specialist-assessment.js';
import { RemindOfConfidentiality } from './commands/remind-of-confidentiality.js';
import { ReopenCase } from './commands/reopen-case.js';
import { ReportTrigger } from './commands/report-trigger.js';
import { ReturnToPhase } from './commands/return-to-phase.js';
import { ReviewPlan } from './commands/review-plan.js';
import { ScreenClient } from './commands/screen-client.js';
import { SetCrisisTask } from './commands/set-crisis-task.js';
import { SetExpectedEnd } from './commands/set-expected-end.js';
import { SetGoal } from './commands/set-goal.js';
import { SetReassessment } from './commands/set-reassessment.js';
import { SettleIntakeBasis } from './commands/settle-intake-basis.js';
import { StartTask } from './commands/start-task.js';
import { TellClient } from './commands/tell-client.js';

/** Every command of the case file, in the order in which a case meets them. */
export const caseCommands: readonly Command[] = [
  RecordIntake,
  ReopenCase,
  TellClient,
  SettleIntakeBasis,
  OpenImmediateHelp,
  EndImmediateHelp,
  MarkCuratorGroups,
  RecordHealthNotification,
  CloseReply,
  LinkCarer,
  MoveToPhase,
  RecordContact,
  RecordSocialInvestigation,
  RecordAssessment,
  RecordSpecialistAssessment,
  ScreenClient,
  DeclineCaseManagement,
  ChangeMethod,
  LeaveCaseManagement,
  HandOverCase,
  AddTeamMember,
  EndMembership,
  ConcludeOutreach,
  ConcludeAssessment,
  BeginCoordination,
  BeginEvaluation,
  ReturnToPhase,
  SetExpectedEnd,
  AskCoordinator,
  AnswerRequest,
  ConveneConference,
  InviteToConference,
  RecordInvitationReply,
  OpenConference,
  RemindOfConfidentiality,
  ConcludeConference,
  AnswerProposals,
  IssueMinutes,
  RecordMinutesDelivery,
  FollowUpConference,
  CancelConference,
  RecordMediation,
  ConsultMethodologist,
  RecordMethodologistAnswer,
  RecordRefusedService,
  GiveSummary,
  OpenCrisis,
  SetCrisisTask,
  EndCrisis,
  DraftPlan,
  SetGoal,
  ProposeTask,
  ChangeTask,
  AcceptProposal,
  ReportTrigger,
  StartTask,
  CompleteTask,
  DropTask,
  NameRisk,
  SetReassessment,
  AgreePlan,
  ReviewPlan,
  EndIndividualWork,
  RecordEvaluation,
  EvaluateProcess,
  CloseCase,
  RaiseDeadline,
  AdoptQuestionnaire,
  ChooseTarget,
  DropTarget,
];
