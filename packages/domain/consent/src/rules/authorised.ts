import { type FactOf, type RuleAct, rule } from '@koordinace/kernel';
import type { ConsentData } from '../consent-data.js';
import type { ConsentGiven, ConsentRefused } from '../consent-facts.js';
import { authorityNeed } from '../guardianship.js';

/** CON-17: the client, or a guardian within the court's scope. It rests on the guardianships found for the fact. */
export const authorised = rule('CON-17', {
  needs: ['guardian', 'named', 'standing', 'scope', 'sameClient'],
  act: (_state: ConsentData, { fact }: RuleAct<FactOf<typeof ConsentGiven> | FactOf<typeof ConsentRefused>>) => {
    const need = authorityNeed(fact.person, fact.grantor, fact.guardians);
    // A client may always say no, whoever else may say yes.
    const saysNo = fact.type === 'ConsentRefused' && need === 'guardian';
    return need === undefined || saysNo ? 'permit' : { needs: need };
  },
});
