import type { Texts } from '@koordinace/kernel';

export const facts: Texts['facts'] = {
  WorkerAppointed: { cs: 'ustanovení pracovníka', en: 'appointment of the worker' },
  PostEnded: { cs: 'ukončení pozice', en: 'end of the post' },
  WorkerLeft: { cs: 'odchod z úřadu', en: 'departure from the office' },
  SubstituteNamed: { cs: 'určení zástupce', en: 'naming of the substitute' },
  AbsenceRecorded: { cs: 'zápis nepřítomnosti', en: 'recording of the absence' },
  ReturnRecorded: { cs: 'zápis návratu', en: 'recording of the return' },
  FunctionRecorded: { cs: 'zápis další funkce', en: 'recording of the function' },
  ExaminationRecorded: { cs: 'zápis úřednické zkoušky', en: 'recording of the examination' },
  TargetGroupsAssigned: {
    cs: 'určení cílových skupin koordinátora',
    en: "assignment of the coordinator's target groups",
  },
  ExternalContracted: { cs: 'smlouva s externím case managerem', en: 'contract with the external case manager' },
};

export const places: Texts['places'] = {
  worker: {
    none: { cs: 'pracovník zatím není ustanoven', en: 'the worker is not appointed yet' },
    active: { cs: 'pracovník je ustanoven', en: 'the worker is appointed' },
    left: { cs: 'pracovník z úřadu odešel', en: 'the worker has left the office' },
  },
};

export const roles: Texts['roles'] = {
  anyone: { cs: 'každý pracovník', en: 'every worker' },
  head: { cs: 'vedoucí sociálního odboru', en: 'head of the social department' },
  leadership: { cs: 'vedení obce', en: 'leadership of the municipality' },
  supportCoordinator: { cs: 'koordinátor podpory', en: 'support coordinator' },
  departmentWorker: { cs: 'pracovník sociálního odboru', en: 'worker of the social department' },
  socialCurator: { cs: 'sociální kurátor', en: 'social curator' },
  communityPlanner: { cs: 'pracovník komunitního plánování', en: 'community planner' },
  otherDepartment: { cs: 'pracovník jiného odboru', en: 'worker of another department' },
  outsideWorker: { cs: 'pracovník aktéra mimo úřad', en: 'worker of an outside actor' },
  externalCaseManager: { cs: 'externí case manager', en: 'external case manager' },
};
