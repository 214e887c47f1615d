import { command } from '@koordinace/kernel';
import { getCase } from '../case/case-data.js';
import { ImmediateHelpEnded } from '../facts/intake-facts.js';
import { CaseId } from '../ids.js';
import { Note } from '../wording.js';
import { ownWorkers } from './who.js';

/** Ends immediate help when the danger has passed (ukončení okamžité pomoci; INT-4). */
export const EndImmediateHelp = command('EndImmediateHelp', {
  fields: {
    case: CaseId.describe('The case.'),
    result: Note.describe('What was arranged and how things stand.'),
  },
  on: 'case',
  who: ownWorkers,
  facts: [ImmediateHelpEnded],
  proposes: ({ case: of, result }, act) => [ImmediateHelpEnded({ case: of, client: getCase(act.file).client, result })],
});
