import { command, present } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { getCase } from '../case/case-data.js';
import { AssessmentRecorded } from '../facts/individual-work-facts.js';
import { CaseId } from '../ids.js';
import { AssessmentPart } from '../lists/assessment-part.js';
import { Note } from '../wording.js';
import { findingDetails } from './finding-details.js';
import { ownWorkers } from './who.js';

/** Writes down parts of the assessment, one or more at a time (zápis posouzení; CMG-6). */
export const RecordAssessment = command('RecordAssessment', {
  fields: {
    case: CaseId.describe('The case.'),
    about: PersonId.describe('Whose situation it is; the client, if left out.').optional(),
    problems: Note.describe('Problems as the client sees them.').optional(),
    needs: Note.describe('Needs, wishes and values.').optional(),
    resources: Note.describe('Skills, abilities, natural resources, strengths and protective factors.').optional(),
    relationships: Note.describe('Relationships and the network that already works.').optional(),
    environment: Note.describe('The environment in which the client lives.').optional(),
    investigation: Note.describe('Findings of the social investigation.').optional(),
    ...findingDetails,
  },
  on: 'case',
  who: ownWorkers,
  facts: [AssessmentRecorded],
  proposes: ({ case: of, ...given }, act) => [
    AssessmentRecorded({
      case: of,
      client: getCase(act.file).client,
      parts: AssessmentPart.codes.filter((part) => given[part] !== undefined),
      ...present(given),
    }),
  ],
});
