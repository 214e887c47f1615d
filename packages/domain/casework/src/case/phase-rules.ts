import { type FactOf, instancesOf, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import type { CaseClosed } from '../facts/closing-facts.js';
import type { CaseManagementLeft, CoordinationBegun, returnFacts } from '../facts/phase-facts.js';
import { isAgreed } from '../guardians/guardian-evidence.js';
import type { PlanData } from '../plan/plan-data.js';
import { type CaseData, findCase } from './case-data.js';

type Return = FactOf<(typeof returnFacts)[keyof typeof returnFacts]>;
type Begun = FactOf<typeof CoordinationBegun>;

/** That the goals are met is found in the last phase, not on the way (CMG-1). */
export const goalsMetAtTheEnd = rule('CMG-1', {
  needs: ['evaluationPhase'],
  act: (_: CaseData, { fact, file }: RuleAct<FactOf<typeof CaseClosed>>): Verdict<'evaluationPhase'> =>
    fact.reason === 'goalsMet' && findCase(file)?.at.includes('management.evaluation') !== true
      ? { needs: 'evaluationPhase' }
      : 'permit',
});

/** Coordination rests on an agreed plan, whichever way it is come to; going back to an earlier phase has a reason (CMG-2). */
export const flexiblePhases = rule('CMG-2', {
  needs: ['agreedPlan', 'reason'],
  act: (_: CaseData, { fact, file }: RuleAct<Begun | Return>): Verdict<'agreedPlan' | 'reason'> => {
    if (fact.type !== 'CoordinationBegun' && fact.reason === undefined) return { needs: 'reason' };
    if (fact.type !== 'CoordinationBegun' && fact.type !== 'ReturnedToCoordination') return 'permit';
    const agreed = instancesOf<PlanData>(file, 'plan').some(
      ({ at, data }) => at !== 'closed' && data.partOf === undefined && data.agreedVersion !== undefined,
    );
    return agreed ? 'permit' : { needs: 'agreedPlan' };
  },
});

/** What changed since the client's agreement waits for it; leaving the method is the client's own decision (CMG-3). */
export const clientAtTheCentre = rule('CMG-3', {
  needs: ['changedPlan', 'clientsWish'],
  act: (
    _: CaseData,
    { fact, file }: RuleAct<Begun | FactOf<typeof CaseManagementLeft>>,
  ): Verdict<'changedPlan' | 'clientsWish'> => {
    if (fact.type === 'CaseManagementLeft') {
      // The method concerns the whole of life: a guardian for money alone does not leave it in the client's place.
      const { matters: _named, ...guardianship } = fact.guardianship;
      return isAgreed({ clientAgrees: fact.clientAgrees, guardianship }) ? 'permit' : { needs: 'clientsWish' };
    }
    const changed = instancesOf<PlanData>(file, 'plan').filter(({ at }) => at === 'amended');
    return changed.length === 0 ? 'permit' : { needs: 'changedPlan', params: { plans: changed.map(({ id }) => id) } };
  },
});
