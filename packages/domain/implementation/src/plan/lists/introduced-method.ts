import { codeList } from '@koordinace/kernel';

/** The methods of the coordinated approach that a plan introduces (zaváděné metody; IMP-10). */
export const IntroducedMethod = codeList('IntroducedMethod', {
  caseManagement: { cs: 'case management', en: 'case management' },
  coordinatedSupport: { cs: 'koordinovaná podpora', en: 'coordinated support' },
});
export type IntroducedMethod = (typeof IntroducedMethod.codes)[number];
