import { type FactOf, type RuleAct, rule } from '@koordinace/kernel';
import type { CuratorGroupsMarked } from '../facts/intake-facts.js';
import type { CaseData } from './case-data.js';

/** Groups are marked so that the social curator's cooperation is offered; as long as it is not, that is said (INT-9). */
export const curatorOffered = rule('INT-9', {
  needs: ['offered'],
  act: (_: CaseData, { fact }: RuleAct<FactOf<typeof CuratorGroupsMarked>>) =>
    fact.curatorOffered || fact.groups.length === 0 ? 'permit' : { needs: 'offered' },
});
