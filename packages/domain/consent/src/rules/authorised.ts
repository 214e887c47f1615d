import { type FactOf, type RuleAct, rule } from '@koordinace/kernel';
import type { ConsentData } from '../consent-data.js';
import type {
  ConsentGiven,
  ConsentNarrowed,
  ConsentRefused,
  ConsentWithdrawn,
  RefusalTakenBack,
} from '../consent-facts.js';
import { grantorKey } from '../grantor.js';
import { authorityNeed } from '../guardianship.js';

type TakenBack = FactOf<typeof RefusalTakenBack>;
type Said =
  | FactOf<typeof ConsentGiven>
  | FactOf<typeof ConsentRefused>
  | FactOf<typeof ConsentWithdrawn>
  | FactOf<typeof ConsentNarrowed>
  | TakenBack;

/**
 * Is it the refusal of whoever takes it back? The client's is the client's alone; another's, once that one may no
 * longer decide, is in the hands of whoever may decide now.
 */
function isTheirs({ person, grantor, refusedBy, guardians }: TakenBack): boolean {
  if (refusedBy === undefined) return false;
  if (grantorKey(grantor) === grantorKey(refusedBy)) return true;
  const mayDecide = authorityNeed(person, grantor, guardians) === undefined;
  return refusedBy.kind !== 'client' && mayDecide && authorityNeed(person, refusedBy, guardians) !== undefined;
}

/**
 * CON-17: the client, or a guardian within the court's scope, each with their own account or through a worker. It
 * rests on the guardianships found for the fact.
 */
export const authorised = rule('CON-17', {
  needs: ['guardian', 'named', 'standing', 'scope', 'sameClient', 'ownAccount', 'whoRefused'],
  act: (_state: ConsentData, { fact }: RuleAct<Said>) => {
    if (fact.saidBy === 'somebodyElse') return { needs: 'ownAccount' };
    const need = authorityNeed(fact.person, fact.grantor, fact.guardians);
    // Whoever else may say yes: a client may always say no, withdraw, and take their own no back, which opens nothing.
    const isClients = need === 'guardian' && fact.type !== 'ConsentGiven';
    if (need !== undefined && !isClients) return { needs: need };
    return fact.type === 'RefusalTakenBack' && !isTheirs(fact) ? { needs: 'whoRefused' } : 'permit';
  },
});
