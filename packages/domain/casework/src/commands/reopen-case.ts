import { AccountId, ask, command, present } from '@koordinace/kernel';
import { workerStanding } from '@koordinace/people';
import { z } from 'zod';
import { getCase } from '../case/case-data.js';
import { CaseReopened } from '../facts/closing-facts.js';
import { CaseId } from '../ids.js';
import { Note } from '../wording.js';
import { evidenceOf } from '../worker-evidence.js';

/**
 * Opens a closed case again when the client returns (znovuotevření případu; CMG-15). The history stays and nothing is entered
 * twice; the work begins as individual social work, and screening and consents are asked anew.
 */
export const ReopenCase = command('ReopenCase', {
  fields: {
    case: CaseId.describe('The case.'),
    reason: Note.describe('Why the client comes back.').optional(),
    worker: AccountId.describe("The case's social worker; whoever reopens it, if left out.").optional(),
    toldVoluntaryAndFree: z
      .boolean()
      .describe('The client was told that help is voluntary and free of charge.')
      .optional(),
  },
  on: 'case',
  who: ['departmentWorker', 'head'],
  facts: [CaseReopened],
  world: ({ worker }, { by }) => ({ worker: ask(workerStanding, { worker: worker ?? by }) }),
  proposes: ({ case: of, reason, worker, toldVoluntaryAndFree = false }, act) => [
    CaseReopened({
      case: of,
      client: getCase(act.file).client,
      worker: worker ?? (act.by as AccountId),
      standing: evidenceOf(act.world.worker),
      toldVoluntaryAndFree,
      ...present({ reason }),
    }),
  ],
});
