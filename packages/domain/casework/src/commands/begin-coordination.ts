import { command } from '@koordinace/kernel';
import { CoordinationBegun } from '../facts/phase-facts.js';
import { CaseId } from '../ids.js';

/** Goes on to implementation and coordination on an agreed plan (zahájení koordinace; CMG-1, CMG-2, CMG-3). */
export const BeginCoordination = command('BeginCoordination', {
  fields: { case: CaseId.describe('The case.') },
  on: 'case',
  who: ['caseManager'],
  facts: [CoordinationBegun],
  proposes: ({ case: of }) => [CoordinationBegun({ case: of })],
});
