import { command } from '@koordinace/kernel';
import { getCase } from '../case/case-data.js';
import { CoordinatorAnswered } from '../facts/coordinator-facts.js';
import { CaseId, RequestId } from '../ids.js';
import { Note } from '../wording.js';

/** The coordinator's answer to a request (odpověď koordinátora podpory; CMG-8). */
export const AnswerRequest = command('AnswerRequest', {
  fields: {
    case: CaseId.describe('The case.'),
    request: RequestId.describe('The request.'),
    answer: Note.describe('What was arranged, or why it cannot be.'),
  },
  on: 'case',
  who: ['supportCoordinator'],
  facts: [CoordinatorAnswered],
  proposes: ({ case: of, request, answer }, act) => [
    CoordinatorAnswered({ case: of, request, client: getCase(act.file).client, answer }),
  ],
});
