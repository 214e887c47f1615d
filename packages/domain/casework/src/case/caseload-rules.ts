import { type FactOf, type RuleAct, rule } from '@koordinace/kernel';
import type { CaseHandedOver, MethodChanged } from '../facts/management-facts.js';
import type { CaseData } from './case-data.js';

type Assigned = FactOf<typeof MethodChanged> | FactOf<typeof CaseHandedOver>;

/** A case manager with more open cases than the office wants is overloaded (STF-9). */
export const notOverloaded = rule('STF-9', {
  needs: ['overloaded'],
  act: (_: CaseData, { fact: { caseload } }: RuleAct<Assigned>) =>
    caseload !== undefined && caseload.cases > caseload.limit
      ? { needs: 'overloaded', params: { cases: caseload.cases, limit: caseload.limit } }
      : 'permit',
});
