import { command, present } from '@koordinace/kernel';
import { getCase } from '../case/case-data.js';
import { SummaryGiven } from '../facts/support-facts.js';
import { CaseId } from '../ids.js';
import { Note } from '../wording.js';
import { ownWorkers } from './who.js';

/** Gives the client a plain summary (srozumitelné shrnutí; ISW-7). The agreed steps come into it from the plan by themselves. */
export const GiveSummary = command('GiveSummary', {
  fields: {
    case: CaseId.describe('The case.'),
    options: Note.describe('What is possible, in plain words.').optional(),
    contacts: Note.describe('Whom to turn to, and how.').optional(),
  },
  on: 'case',
  who: ownWorkers,
  facts: [SummaryGiven],
  proposes: ({ case: of, options, contacts }, act) => [
    SummaryGiven({ case: of, client: getCase(act.file).client, ...present({ options, contacts }) }),
  ],
});
