import { command, present } from '@koordinace/kernel';
import { getCase } from '../case/case-data.js';
import { CrisisEnded } from '../facts/crisis-facts.js';
import { returnFacts } from '../facts/phase-facts.js';
import { CaseId, type CrisisId } from '../ids.js';
import { ReturnPhase } from '../lists/management-phase.js';
import { Note } from '../wording.js';
import { ownWorkers } from './who.js';

/** Notes that the crisis is over (konec krize; CMG-12). The case goes on in the phase that it left, or in an earlier one. */
export const EndCrisis = command('EndCrisis', {
  fields: {
    case: CaseId.describe('The case.'),
    result: Note.describe('How it ended and how things stand.').optional(),
    returnTo: ReturnPhase.schema
      .describe('An earlier phase of case management to go back to; the one that it left, if left out.')
      .optional(),
  },
  on: 'case',
  who: ownWorkers,
  facts: [CrisisEnded],
  proposes: ({ case: of, result, returnTo }, act) => {
    const { client, crisis } = getCase(act.file);
    return [
      CrisisEnded({ case: of, client, crisis: crisis ?? ('crisis-none' as CrisisId), ...present({ result }) }),
      // What happened in the crisis is the reason for going back.
      ...(returnTo === undefined ? [] : [returnFacts[returnTo]({ case: of, client, ...present({ reason: result }) })]),
    ];
  },
});
