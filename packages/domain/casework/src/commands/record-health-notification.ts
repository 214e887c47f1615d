import { addDays, command, dayOf } from '@koordinace/kernel';
import { z } from 'zod';
import { getCase } from '../case/case-data.js';
import { ReplyOwed } from '../facts/reply-facts.js';
import { CaseId, type ReplyId } from '../ids.js';
import { Line } from '../wording.js';
import { ownWorkers } from './who.js';

/** Days for the reply to a health provider. */
export const ReplyDays = z.int().min(1).max(60).describe('Days for the reply to a health provider; 7 if left out.');

/** The day by which a health provider is owed its reply (INT-5). */
export const replyDue = (at: string, days = 7) => addDays(dayOf(at), days);

/** Writes down a health provider's notification about a client whose case is open (oznámení podle § 92 písm. c); INT-5). */
export const RecordHealthNotification = command('RecordHealthNotification', {
  fields: {
    case: CaseId.describe('The case.'),
    notifiedBy: Line.describe('The health provider and its worker.'),
    replyDays: ReplyDays.optional(),
  },
  on: 'case',
  who: [...ownWorkers, 'departmentWorker'],
  facts: [ReplyOwed],
  proposes: ({ case: of, notifiedBy, replyDays }, act) => [
    ReplyOwed({
      case: of,
      reply: act.newId('reply') as ReplyId,
      client: getCase(act.file).client,
      due: replyDue(act.at, replyDays),
      notifiedBy,
    }),
  ],
});
