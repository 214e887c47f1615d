import { command, present } from '@koordinace/kernel';
import { getCase } from '../case/case-data.js';
import { IntakeBasisSettled } from '../facts/intake-facts.js';
import { CaseId } from '../ids.js';
import { ReferralBasis } from '../lists/referral-basis.js';
import { Line } from '../wording.js';
import { ownWorkers } from './who.js';

/** Adds the basis of what an actor had passed on without one (doplnění základu předání; INT-3). */
export const SettleIntakeBasis = command('SettleIntakeBasis', {
  fields: {
    case: CaseId.describe('The case.'),
    basis: ReferralBasis.schema.describe('On what the passing of information rests.').optional(),
    legalBasis: Line.describe('The legal basis, for example an act and its section.').optional(),
  },
  on: 'case',
  who: ownWorkers,
  facts: [IntakeBasisSettled],
  proposes: ({ case: of, basis, legalBasis }, { file }) => [
    IntakeBasisSettled({ case: of, client: getCase(file).client, ...present({ basis, legalBasis }) }),
  ],
});
