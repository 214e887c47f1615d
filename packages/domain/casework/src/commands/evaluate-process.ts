import { command, present } from '@koordinace/kernel';
import { getCase } from '../case/case-data.js';
import { ProcessEvaluated } from '../facts/closing-facts.js';
import { CaseId } from '../ids.js';
import { Note } from '../wording.js';

/** The coordinator's evaluation of how the coordination went (vyhodnocení koordinátorem podpory; CMG-14). Possible after the end, too. */
export const EvaluateProcess = command('EvaluateProcess', {
  fields: {
    case: CaseId.describe('The case.'),
    process: Note.describe('How the coordination went: actors, network, cooperation.'),
    lessons: Note.describe('What the office can learn from it.').optional(),
  },
  on: 'case',
  who: ['supportCoordinator'],
  facts: [ProcessEvaluated],
  proposes: ({ case: of, process, lessons }, act) => [
    ProcessEvaluated({ case: of, client: getCase(act.file).client, process, ...present({ lessons }) }),
  ],
});
