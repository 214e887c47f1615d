import { codeList } from '@koordinace/kernel';

/** A method of work with the client (metoda práce; ISW-1). */
export const CaseMethod = codeList('CaseMethod', {
  individualSocialWork: { cs: 'individuální sociální práce', en: 'individual social work' },
  caseManagement: { cs: 'case management', en: 'case management' },
});
export type CaseMethod = (typeof CaseMethod.codes)[number];
