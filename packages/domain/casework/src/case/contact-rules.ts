import { dayOf, type FactOf, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import type { ContactRecorded } from '../facts/individual-work-facts.js';
import type { CaseData } from './case-data.js';

/** A contact has its day, form and content: a few words, or what was done (CMG-18). */
export const contactTold = rule('CMG-18', {
  needs: ['content', 'future'],
  act: (_: CaseData, { fact, at }: RuleAct<FactOf<typeof ContactRecorded>>): Verdict<'content' | 'future'> => {
    if (fact.on > dayOf(at)) return { needs: 'future', params: { day: fact.on } };
    return fact.note === undefined && (fact.interventions ?? []).length === 0 ? { needs: 'content' } : 'permit';
  },
});
