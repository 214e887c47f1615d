import { dayOf, type FactOf, type RuleAct, rule } from '@koordinace/kernel';
import type { ServiceRefused, SpecialistAssessed } from '../facts/support-facts.js';
import type { CaseData } from './case-data.js';

type Dated = FactOf<typeof SpecialistAssessed> | FactOf<typeof ServiceRefused>;

/** What is written down has happened. */
const happened = (_: CaseData, { fact, at }: RuleAct<Dated>) =>
  fact.on > dayOf(at) ? { needs: 'future' as const, params: { day: fact.on } } : 'permit';

/** A service that refused the client did so on a day that has come (CMG-19). */
export const refusalInThePast = rule('CMG-19', { needs: ['future'], act: happened });

/** An assessment stands under the day on which it was made (CMG-20). */
export const assessmentInThePast = rule('CMG-20', { needs: ['future'], act: happened });
