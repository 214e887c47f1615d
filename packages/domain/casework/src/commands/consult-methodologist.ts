import { command, present } from '@koordinace/kernel';
import { getCase } from '../case/case-data.js';
import { ConsultationRequested } from '../facts/coordinator-facts.js';
import { CaseId, type ConsultationId } from '../ids.js';
import { Note } from '../wording.js';

/** How many characters of a token make a pseudonym: enough to tell cases apart, and nothing to learn from. */
const pseudonymLength = 8;

/** Consults the regional methodologist over a pseudonymised extract (konzultace s krajským metodikem; CMG-16). */
export const ConsultMethodologist = command('ConsultMethodologist', {
  fields: {
    case: CaseId.describe('The case.'),
    question: Note.describe('What the office does not know how to solve; without names.').optional(),
  },
  on: 'case',
  who: ['caseManager', 'socialWorker', 'supportCoordinator'],
  facts: [ConsultationRequested],
  proposes: ({ case: of, question }, act) => {
    const { client } = getCase(act.file);
    const consultation = act.newId('consultation') as ConsultationId;
    return [
      ConsultationRequested({
        case: of,
        consultation,
        client,
        // Another one for each consultation: two extracts cannot be put together.
        pseudonym: `K-${act.token(`${consultation} ${client}`).slice(0, pseudonymLength)}`,
        ...present({ question }),
      }),
    ];
  },
});
