import { command, keeps, PlainDate, present } from '@koordinace/kernel';
import { getCase } from '../case/case-data.js';
import { SpecialistAssessed } from '../facts/support-facts.js';
import { CaseId } from '../ids.js';
import { Label, Line, Note } from '../wording.js';
import { findingDetails } from './finding-details.js';
import { ownWorkers } from './who.js';

/** Writes down a specialist's assessment under its author and day (posouzení odborníka; CMG-20). */
export const RecordSpecialistAssessment = command('RecordSpecialistAssessment', {
  fields: {
    case: CaseId.describe('The case.'),
    author: keeps('CMG-20', Line.describe('Who assessed.')),
    on: keeps('CMG-20', PlainDate.describe('The day of the assessment.')),
    specialty: Label.describe('In what field, for example psychology.'),
    needs: Note.describe('Findings on needs and resources.').optional(),
    family: Note.describe('Findings on family and relationships.').optional(),
    ...findingDetails,
  },
  on: 'case',
  who: ownWorkers,
  facts: [SpecialistAssessed],
  proposes: ({ case: of, author, on, specialty, ...findings }, act) => [
    SpecialistAssessed({
      case: of,
      client: getCase(act.file).client,
      author,
      specialty,
      on,
      ...present(findings),
    }),
  ],
});
