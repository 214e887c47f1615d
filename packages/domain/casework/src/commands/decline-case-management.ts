import { command, present } from '@koordinace/kernel';
import { getCase } from '../case/case-data.js';
import { CaseManagementDeclined } from '../facts/screening-facts.js';
import { CaseId } from '../ids.js';
import { Note } from '../wording.js';
import { ownWorkers } from './who.js';

/** Notes that the client does not want case management (odmítnutí metody; ISW-6). Nothing else changes. */
export const DeclineCaseManagement = command('DeclineCaseManagement', {
  fields: {
    case: CaseId.describe('The case.'),
    note: Note.describe("The client's words, if the client gave any.").optional(),
  },
  on: 'case',
  who: ownWorkers,
  facts: [CaseManagementDeclined],
  proposes: ({ case: of, note }, act) => [
    CaseManagementDeclined({ case: of, client: getCase(act.file).client, ...present({ note }) }),
  ],
});
