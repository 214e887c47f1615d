import { type FactOf, type RuleAct, rule } from '@koordinace/kernel';
import type { ConsentData } from '../consent-data.js';
import type { ConsentAsked, ConsentGiven } from '../consent-facts.js';
import { namesSomebody } from '../recipient.js';

/** CON-1: a consent says which data, for which purpose, with whom. */
export const informed = rule('CON-1', {
  needs: ['data', 'purpose', 'recipients'],
  act: (_state: ConsentData, { fact }: RuleAct<FactOf<typeof ConsentGiven> | FactOf<typeof ConsentAsked>>) => {
    if (fact.categories.length === 0) return { needs: 'data' };
    if (fact.purposes.length === 0) return { needs: 'purpose' };
    // One that names nobody in particular would be shared with the whole world.
    const named = fact.recipients.length > 0 && fact.recipients.every(namesSomebody);
    return named ? 'permit' : { needs: 'recipients' };
  },
});
