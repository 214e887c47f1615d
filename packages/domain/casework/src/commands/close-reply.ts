import { command, PlainDate, present } from '@koordinace/kernel';
import { getCase } from '../case/case-data.js';
import { ReplyClosed } from '../facts/reply-facts.js';
import { CaseId, ReplyId } from '../ids.js';
import { ReplyOutcome } from '../lists/reply-outcome.js';
import { Note } from '../wording.js';
import { ownWorkers } from './who.js';

/** Closes the reply to a health provider's notification with its outcome (odpověď na oznámení; INT-5). */
export const CloseReply = command('CloseReply', {
  fields: {
    case: CaseId.describe('The case.'),
    reply: ReplyId.describe('The reply that is owed.'),
    outcome: ReplyOutcome.schema.describe('What came of it.').optional(),
    providerToldOn: PlainDate.describe('The day on which the provider was told.').optional(),
    note: Note.describe('What was found out and arranged.').optional(),
  },
  on: 'case',
  who: ownWorkers,
  facts: [ReplyClosed],
  proposes: ({ case: of, reply, outcome, providerToldOn, note }, act) => [
    ReplyClosed({
      case: of,
      reply,
      client: getCase(act.file).client,
      ...present({ outcome, providerToldOn, note }),
    }),
  ],
});
