import { codeList } from '@koordinace/kernel';

/** Whose a task of the agenda is (komu činnost patří, STF-4). */
export const AgendaOwner = codeList('AgendaOwner', {
  supportCoordinator: { cs: 'koordinátor podpory', en: 'support coordinator' },
  shared: {
    cs: 'společně koordinátor podpory a pracovník komunitního plánování',
    en: 'support coordinator and community planner together',
  },
  communityPlanner: { cs: 'pracovník komunitního plánování', en: 'community planner' },
  head: { cs: 'vedoucí sociálního odboru', en: 'head of the social department' },
  caseManager: { cs: 'case manager', en: 'case manager' },
  socialWorker: { cs: 'sociální pracovník', en: 'social worker' },
  otherDepartment: { cs: 'jiný odbor', en: 'another department' },
});
export type AgendaOwner = (typeof AgendaOwner.codes)[number];
