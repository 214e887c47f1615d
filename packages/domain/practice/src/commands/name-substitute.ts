import { AccountId, command } from '@koordinace/kernel';
import { SubstituteNamed } from '../worker-facts.js';

/** Says who substitutes a worker (určení zástupce, STF-3). */
export const NameSubstitute = command('NameSubstitute', {
  fields: {
    worker: AccountId.describe('The worker who is substituted.'),
    substitute: AccountId.describe('Who stands in while the worker is absent; of the same department.'),
  },
  who: ['head'],
  facts: [SubstituteNamed],
  proposes: (given) => [SubstituteNamed(given)],
});
