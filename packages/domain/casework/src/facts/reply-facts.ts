import { fact, PlainDate, personal } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { CaseId, ReplyId } from '../ids.js';
import { ReplyOutcome } from '../lists/reply-outcome.js';
import { Line, Note } from '../wording.js';

/** A health provider is owed a reply to its notification (odpověď zdravotnickému zařízení; § 92 c, INT-5). */
export const ReplyOwed = fact('ReplyOwed', {
  case: CaseId,
  reply: ReplyId,
  client: PersonId,
  due: PlainDate,
  /** The provider, where the case was open already; otherwise the intake tells. */
  notifiedBy: personal(Line, { of: 'client', category: 'situation' }).optional(),
});

/** The reply to a health provider was closed with its outcome (uzavření odpovědi; INT-5). */
export const ReplyClosed = fact('ReplyClosed', {
  case: CaseId,
  reply: ReplyId,
  client: PersonId,
  outcome: ReplyOutcome.schema.optional(),
  providerToldOn: PlainDate.optional(),
  note: personal(Note, { of: 'client', category: 'progress' }).optional(),
});
