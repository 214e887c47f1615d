import { command, present } from '@koordinace/kernel';
import { getCase } from '../case/case-data.js';
import { ImmediateHelpOpened } from '../facts/intake-facts.js';
import { CaseId } from '../ids.js';
import { Residence } from '../lists/residence.js';
import { Note } from '../wording.js';
import { ownWorkers } from './who.js';

/**
 * Opens immediate help where delay endangers life or health (okamžitá pomoc; INT-4). Nothing but the case is asked
 * for: residence is written down when it is known.
 */
export const OpenImmediateHelp = command('OpenImmediateHelp', {
  fields: {
    case: CaseId.describe('The case.'),
    danger: Note.describe('What endangers life or health.').optional(),
    residence: Residence.schema.describe('Residence for jurisdiction; never a block.').optional(),
  },
  on: 'case',
  who: [...ownWorkers, 'departmentWorker', 'head'],
  facts: [ImmediateHelpOpened],
  proposes: ({ case: of, danger, residence = 'unknown' }, act) => [
    ImmediateHelpOpened({ case: of, client: getCase(act.file).client, residence, ...present({ danger }) }),
  ],
});
