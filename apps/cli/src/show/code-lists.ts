import {
  AssessmentPart,
  CaseMethod,
  ClosingReason,
  ConferenceKind,
  ContactForm,
  Criterion,
  CuratorGroup,
  EndingReason,
  GoalProgress,
  IndividualPhase,
  IntakeChannel,
  Intervention,
  InvitationReply,
  Involvement,
  ManagementPhase,
  ParticipationMode,
  PlanKind,
  ReferralBasis,
  ReplyOutcome,
  RequestKind,
  Residence,
  ScreeningOutcome,
  ServiceRefusal,
  TaskProposer,
  TeamRole,
} from '@koordinace/casework';
import {
  BoundBy,
  Channel,
  ConsentForm,
  Danger,
  EmergencyReviewResult,
  GrantorKind,
  Obligation,
  PseudonymForm,
  Purpose,
  ReceivedBasis,
  RecipientRole,
  StopReason,
  Threatened,
} from '@koordinace/consent';
import { ChecklistAnswer, DocumentForm, DocumentPoint, EvaluationQuestion } from '@koordinace/implementation';
import { type CodeList, DataCategory, type Lang } from '@koordinace/kernel';
import { GuardianKind, GuardianScope } from '@koordinace/people';
import { Post } from '@koordinace/practice';

type List = CodeList<never>;

/** A phase of either method; what is called the same in both is said in the words of individual work. */
const phaseOf: Pick<List, 'say'> = {
  say: (code, lang) => (IndividualPhase.has(code) ? IndividualPhase : ManagementPhase).say(code, lang),
};

/** In which role or post somebody receives information. */
const roleOf: Pick<List, 'say'> = {
  say: (code, lang) => (RecipientRole.has(code) ? RecipientRole : Post).say(code, lang),
};

/** By field, or by field and the one above it: the list whose codes stand there. */
const lists: Readonly<Record<string, Pick<List, 'say'>>> = {
  lacks: DocumentPoint,
  'finalEvaluation.open': EvaluationQuestion,
  seen: ChecklistAnswer,
  form: DocumentForm,
  channel: IntakeChannel,
  basis: ReferralBasis,
  'conferences.kind': ConferenceKind,
  mode: ParticipationMode,
  'participants.reply': InvitationReply,
  roles: roleOf,
  open: DataCategory,
  method: CaseMethod,
  phase: phaseOf,
  'phases.what': phaseOf,
  'contacts.what': ContactForm,
  'declined.what': CaseMethod,
  interventions: Intervention,
  'ending.reason': EndingReason,
  'closings.reason': ClosingReason,
  'refusedServices.reason': ServiceRefusal,
  'requests.kind': RequestKind,
  'plans.kind': PlanKind,
  'team.role': TeamRole,
  progress: GoalProgress,
  involvement: Involvement,
  part: AssessmentPart,
  residence: Residence,
  groups: CuratorGroup,
  'replies.outcome': ReplyOutcome,
  computed: ScreeningOutcome,
  decided: ScreeningOutcome,
  decidedBy: Criterion,
  proposedBy: TaskProposer,
  purposes: Purpose,
  categories: DataCategory,
  'consents.form': ConsentForm,
  'grantor.kind': GrantorKind,
  'guardianships.kind': GuardianKind,
  scope: GuardianScope,
  'recipients.role': RecipientRole,
  posts: Post,
  'disclosures.channel': Channel,
  'disclosures.purpose': Purpose,
  category: DataCategory,
  obligation: Obligation,
  obligations: Obligation,
  'obligations.form': PseudonymForm,
  bound: BoundBy,
  stoppedBecause: StopReason,
  threatened: Threatened,
  'emergencies.danger': Danger,
  reviewResult: EmergencyReviewResult,
  'received.from': RecipientRole,
  'received.basis': ReceivedBasis,
};

/** A code in words, where the field has a list; any other value as it is. */
export const sayCode = (field: string, above: string, value: string, lang: Lang): string =>
  (lists[`${above}.${field}`] ?? lists[field])?.say(value, lang) ?? value;
