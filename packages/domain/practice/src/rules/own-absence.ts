import { dayOf, type FactOf, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import { rolesOf } from '../roles-of.js';
import { standsInFor } from '../stands-in-for.js';
import type { WorkerData } from '../worker-data.js';
import type { AbsenceRecorded, ReturnRecorded } from '../worker-facts.js';

/** Whoever opens access to themselves by another's absence is told so, and it is recorded (CON-11). */
export const opensOwnAccess = rule('CON-11', {
  needs: ['opensOwnAccess'],
  act: (data: WorkerData, { fact, by }: RuleAct<FactOf<typeof AbsenceRecorded>>): Verdict<'opensOwnAccess'> =>
    by !== fact.worker && data.substitute === by ? { needs: 'opensOwnAccess' } : 'permit',
});

/**
 * An absence opens a substitute's access, so only the head, or whoever stands in for the head, and the absent
 * worker say that there is one (CON-11).
 */
export const ownAbsence = rule('CON-11', {
  needs: ['ownAbsence'],
  act: (
    _data: WorkerData,
    { fact, at, by, file }: RuleAct<FactOf<typeof AbsenceRecorded> | FactOf<typeof ReturnRecorded>>,
  ): Verdict<'ownAbsence'> => {
    const day = dayOf(at);
    const leads = [by, ...standsInFor(file, by, day)].some((one) => rolesOf(file, one, day).includes('head'));
    return leads || by === fact.worker ? 'permit' : { needs: 'ownAbsence' };
  },
});
