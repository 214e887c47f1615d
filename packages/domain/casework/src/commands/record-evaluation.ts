import { command, present } from '@koordinace/kernel';
import { getCase } from '../case/case-data.js';
import { CaseEvaluated } from '../facts/closing-facts.js';
import { CaseId } from '../ids.js';
import { Note } from '../wording.js';

/** Evaluates the process together with the client (vyhodnocení s klientem; CMG-14). */
export const RecordEvaluation = command('RecordEvaluation', {
  fields: {
    case: CaseId.describe('The case.'),
    process: Note.describe('How the cooperation and the coordination went.'),
    goals: Note.describe('How far the goals are.').optional(),
    clientView: Note.describe("The client's own view.").optional(),
    noView: Note.describe("Why the client's view is not known, where it cannot be.").optional(),
  },
  on: 'case',
  who: ['caseManager'],
  facts: [CaseEvaluated],
  proposes: ({ case: of, process, ...said }, act) => [
    CaseEvaluated({ case: of, client: getCase(act.file).client, process, ...present(said) }),
  ],
});
