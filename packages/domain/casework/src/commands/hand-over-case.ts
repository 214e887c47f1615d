import { AccountId, ask, command, keeps } from '@koordinace/kernel';
import { workerStanding } from '@koordinace/people';
import { getCase, whoseCase } from '../case/case-data.js';
import { askCaseload, caseloadWith } from '../caseload.js';
import { CaseHandedOver } from '../facts/management-facts.js';
import { CaseId } from '../ids.js';
import { Note } from '../wording.js';
import { evidenceOf } from '../worker-evidence.js';
import { ownWorkers } from './who.js';

/** Hands a case over to another worker, with reason and summary (předání případu; CMG-4, CMG-5). Access passes with it. */
export const HandOverCase = command('HandOverCase', {
  fields: {
    case: CaseId.describe('The case.'),
    to: AccountId.describe('The successor.'),
    reason: keeps('CMG-4', Note.describe('Why the case is handed over.')),
    summary: keeps('CMG-4', Note.describe('How things stand, for the successor.')),
  },
  on: 'case',
  who: [...ownWorkers, 'head'],
  facts: [CaseHandedOver],
  world: ({ to }) => ({ standing: ask(workerStanding, { worker: to }), ...askCaseload(to) }),
  proposes: ({ case: of, to, reason, summary }, act) => {
    const data = getCase(act.file);
    return [
      CaseHandedOver({
        case: of,
        client: data.client,
        from: (whoseCase(data) ?? data.worker) as AccountId,
        to,
        standing: evidenceOf(act.world.standing),
        caseload: caseloadWith(act.world, to === whoseCase(data)),
        reason,
        summary,
      }),
    ];
  },
});
