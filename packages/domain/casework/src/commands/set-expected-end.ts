import { command, PlainDate } from '@koordinace/kernel';
import { ExpectedEndSet } from '../facts/phase-facts.js';
import { CaseId } from '../ids.js';

/** Confirms or moves the expected end of the cooperation (předpokládaný konec spolupráce; CMG-14). */
export const SetExpectedEnd = command('SetExpectedEnd', {
  fields: { case: CaseId.describe('The case.'), on: PlainDate.describe('The day on which it is expected to end.') },
  on: 'case',
  who: ['caseManager'],
  facts: [ExpectedEndSet],
  proposes: ({ case: of, on }) => [ExpectedEndSet({ case: of, on })],
});
