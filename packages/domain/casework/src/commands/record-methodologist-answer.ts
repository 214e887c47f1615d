import { command } from '@koordinace/kernel';
import { getCase } from '../case/case-data.js';
import { ConsultationAnswered } from '../facts/coordinator-facts.js';
import { CaseId, ConsultationId } from '../ids.js';
import { Note } from '../wording.js';

/** Writes down what the regional methodologist advised (odpověď krajského metodika; CMG-16). */
export const RecordMethodologistAnswer = command('RecordMethodologistAnswer', {
  fields: {
    case: CaseId.describe('The case.'),
    consultation: ConsultationId.describe('The consultation.'),
    answer: Note.describe('What was advised.'),
  },
  on: 'case',
  who: ['caseManager', 'socialWorker', 'supportCoordinator'],
  facts: [ConsultationAnswered],
  proposes: ({ case: of, consultation, answer }, act) => [
    ConsultationAnswered({ case: of, consultation, client: getCase(act.file).client, answer }),
  ],
});
