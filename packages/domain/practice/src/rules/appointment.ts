import { type FactOf, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import { holds, isExternal, type WorkerData } from '../worker-data.js';
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

/** A case manager is a qualified social worker and stays one; a contract is made with an external one, for a period (CMG-5). */
export const qualifiedManager = rule('CMG-5', {
  needs: ['qualified', 'staysQualified', 'external', 'period'],
  act: (
    data: WorkerData,
    { fact }: RuleAct<Appointed | Contracted>,
  ): Verdict<'qualified' | 'staysQualified' | 'external' | 'period'> => {
    if (fact.type === 'WorkerAppointed') {
      if (fact.qualified ?? data.qualified) return 'permit';
      if (fact.post === 'caseManager') return { needs: 'qualified' };
      return holds(data, 'caseManager') ? { needs: 'staysQualified' } : 'permit';
    }
    if (!isExternal(data)) return { needs: 'external' };
    return fact.until !== undefined && fact.until < fact.from ? { needs: 'period' } : 'permit';
  },
});
