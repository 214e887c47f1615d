import { type FactOf, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import { isExternal, type WorkerData } from '../worker-data.js';
import type { ExternalContracted, WorkerAppointed } from '../worker-facts.js';

type Appointed = FactOf<typeof WorkerAppointed>;
type Contracted = FactOf<typeof ExternalContracted>;

/** Another department or organisation is a recipient like any other, so it has a name (CON-23). */
export const whereFrom = rule('CON-23', {
  needs: ['department', 'organisation'],
  act: (_data: WorkerData, { fact }: RuleAct<Appointed>): Verdict<'department' | 'organisation'> => {
    if (fact.post === 'otherDepartment' && fact.department === undefined) return { needs: 'department' };
    return fact.post === 'outsideWorker' && fact.organisation === undefined ? { needs: 'organisation' } : 'permit';
  },
});

/** A case manager is a qualified social worker; a contract is made with an external one, for a period (CMG-5). */
export const qualifiedManager = rule('CMG-5', {
  needs: ['qualified', 'external', 'period'],
  act: (data: WorkerData, { fact }: RuleAct<Appointed | Contracted>): Verdict<'qualified' | 'external' | 'period'> => {
    if (fact.type === 'WorkerAppointed') {
      return fact.post === 'caseManager' && !(fact.qualified ?? data.qualified) ? { needs: 'qualified' } : 'permit';
    }
    if (!isExternal(data)) return { needs: 'external' };
    return fact.until !== undefined && fact.until < fact.from ? { needs: 'period' } : 'permit';
  },
});
