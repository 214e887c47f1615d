import { command, present } from '@koordinace/kernel';
import { getCase } from '../case/case-data.js';
import { phaseFacts } from '../facts/individual-work-facts.js';
import { CaseId } from '../ids.js';
import { IndividualPhase } from '../lists/individual-phase.js';
import { Note } from '../wording.js';
import { ownWorkers } from './who.js';

/** Goes on to another phase of individual social work, or back to one (přechod do jiné fáze; ISW-2). */
export const MoveToPhase = command('MoveToPhase', {
  fields: {
    case: CaseId.describe('The case.'),
    phase: IndividualPhase.schema.describe('The phase that begins.'),
    reason: Note.describe('Why a phase is revisited or left out; not needed for the next one in order.').optional(),
  },
  on: 'case',
  who: ownWorkers,
  facts: Object.values(phaseFacts),
  proposes: ({ case: of, phase, reason }, act) => [
    phaseFacts[phase]({ case: of, client: getCase(act.file).client, ...present({ reason }) }),
  ],
});
