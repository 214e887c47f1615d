import {
  AssessmentPart,
  CaseMethod,
  ContactForm,
  Criterion,
  CuratorGroup,
  EndingReason,
  IndividualPhase,
  IntakeChannel,
  ReferralBasis,
  ReplyOutcome,
  Residence,
  ScreeningOutcome,
  TaskProposer,
} from '@koordinace/casework';
import { ConsentForm, GrantorKind, Purpose, RecipientRole } from '@koordinace/consent';
import { type CodeList, DataCategory, type Lang } from '@koordinace/kernel';
import { GuardianKind, GuardianScope } from '@koordinace/people';
import { Post } from '@koordinace/practice';

type List = CodeList<never>;

/** By field, or by field and the one above it: the list whose codes stand there. */
const lists: Readonly<Record<string, Pick<List, 'say'>>> = {
  channel: IntakeChannel,
  basis: ReferralBasis,
  method: CaseMethod,
  phase: IndividualPhase,
  'phases.what': IndividualPhase,
  'contacts.what': ContactForm,
  'declined.what': CaseMethod,
  'ending.reason': EndingReason,
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
};

/** A code in words, where the field has a list; any other value as it is. */
export const sayCode = (field: string, above: string, value: string, lang: Lang): string =>
  (lists[`${above}.${field}`] ?? lists[field])?.say(value, lang) ?? value;
