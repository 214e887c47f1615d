import { command, present } from '@koordinace/kernel';
import { getCase } from '../case/case-data.js';
import { returnFacts } from '../facts/phase-facts.js';
import { CaseId } from '../ids.js';
import { ReturnPhase } from '../lists/management-phase.js';
import { Note } from '../wording.js';

/** Goes back to an earlier phase when the client's state changes (návrat do dřívější fáze; CMG-2). */
export const ReturnToPhase = command('ReturnToPhase', {
  fields: {
    case: CaseId.describe('The case.'),
    phase: ReturnPhase.schema.describe('The phase to which it goes back.'),
    reason: Note.describe("What changed in the client's state.").optional(),
  },
  on: 'case',
  who: ['caseManager'],
  facts: Object.values(returnFacts),
  proposes: ({ case: of, phase, reason }, act) => [
    returnFacts[phase]({ case: of, client: getCase(act.file).client, ...present({ reason }) }),
  ],
});
