import { command } from '@koordinace/kernel';
import { ConfidentialityReminded } from '../facts/conference-facts.js';
import { CaseId, ConferenceId } from '../ids.js';
import { ownWorkers } from './who.js';

/** Notes that everybody in the conference was reminded of confidentiality (poučení o mlčenlivosti; CNF-3). */
export const RemindOfConfidentiality = command('RemindOfConfidentiality', {
  fields: { case: CaseId.describe('The case.'), conference: ConferenceId.describe('The conference.') },
  on: 'case',
  who: ['supportCoordinator', ...ownWorkers],
  facts: [ConfidentialityReminded],
  proposes: ({ case: of, conference }) => [ConfidentialityReminded({ case: of, conference })],
});
