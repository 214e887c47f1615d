import { command } from '@koordinace/kernel';
import { OutreachConcluded } from '../facts/phase-facts.js';
import { CaseId } from '../ids.js';

/** Notes that the client was found again, and goes on to the assessment (klient znovu osloven; CMG-1). */
export const ConcludeOutreach = command('ConcludeOutreach', {
  fields: { case: CaseId.describe('The case.') },
  on: 'case',
  who: ['caseManager'],
  facts: [OutreachConcluded],
  proposes: ({ case: of }) => [OutreachConcluded({ case: of })],
});
