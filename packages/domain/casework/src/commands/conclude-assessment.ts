import { command } from '@koordinace/kernel';
import { AssessmentConcluded } from '../facts/management-facts.js';
import { CaseId } from '../ids.js';

/** Closes the assessment and goes on to planning (uzavření posouzení; CMG-6). */
export const ConcludeAssessment = command('ConcludeAssessment', {
  fields: { case: CaseId.describe('The case.') },
  on: 'case',
  who: ['caseManager'],
  facts: [AssessmentConcluded],
  proposes: ({ case: of }) => [AssessmentConcluded({ case: of })],
});
