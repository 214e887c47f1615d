import type { Command } from '@koordinace/kernel';
import { AcceptProposal } from './commands/accept-proposal.js';
import { AdoptQuestionnaire } from './commands/adopt-questionnaire.js';
import { AgreePlan } from './commands/agree-plan.js';
import { ChangeMethod } from './commands/change-method.js';
import { ChangeTask } from './commands/change-task.js';
import { ChooseTarget } from './commands/choose-target.js';
import { CloseReply } from './commands/close-reply.js';
import { CompleteTask } from './commands/complete-task.js';
import { ConcludeAssessment } from './commands/conclude-assessment.js';
import { DeclineCaseManagement } from './commands/decline-case-management.js';
import { DraftPlan } from './commands/draft-plan.js';
import { DropTarget } from './commands/drop-target.js';
import { DropTask } from './commands/drop-task.js';
import { EndImmediateHelp } from './commands/end-immediate-help.js';
import { EndIndividualWork } from './commands/end-individual-work.js';
import { HandOverCase } from './commands/hand-over-case.js';
import { MarkCuratorGroups } from './commands/mark-curator-groups.js';
import { MoveToPhase } from './commands/move-to-phase.js';
import { NameRisk } from './commands/name-risk.js';
import { OpenImmediateHelp } from './commands/open-immediate-help.js';
import { ProposeTask } from './commands/propose-task.js';
import { RaiseDeadline } from './commands/raise-deadline.js';
import { RecordAssessment } from './commands/record-assessment.js';
import { RecordContact } from './commands/record-contact.js';
import { RecordHealthNotification } from './commands/record-health-notification.js';
import { RecordIntake } from './commands/record-intake.js';
import { RecordSocialInvestigation } from './commands/record-social-investigation.js';
import { ScreenClient } from './commands/screen-client.js';
import { SetGoal } from './commands/set-goal.js';
import { SetReassessment } from './commands/set-reassessment.js';
import { SettleIntakeBasis } from './commands/settle-intake-basis.js';
import { StartTask } from './commands/start-task.js';
import { TellClient } from './commands/tell-client.js';

/** Every command of the case file, in the order in which a case meets them. */
export const caseCommands: readonly Command[] = [
  RecordIntake,
  TellClient,
  SettleIntakeBasis,
  OpenImmediateHelp,
  EndImmediateHelp,
  MarkCuratorGroups,
  RecordHealthNotification,
  CloseReply,
  MoveToPhase,
  RecordContact,
  RecordSocialInvestigation,
  RecordAssessment,
  ScreenClient,
  DeclineCaseManagement,
  ChangeMethod,
  HandOverCase,
  ConcludeAssessment,
  DraftPlan,
  SetGoal,
  ProposeTask,
  ChangeTask,
  AcceptProposal,
  StartTask,
  CompleteTask,
  DropTask,
  NameRisk,
  SetReassessment,
  AgreePlan,
  EndIndividualWork,
  RaiseDeadline,
  AdoptQuestionnaire,
  ChooseTarget,
  DropTarget,
];
