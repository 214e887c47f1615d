import { codeList } from '@koordinace/kernel';

/** What helps a team at the beginning (podpora zavádění; IMP-14). */
export const SupportKind = codeList('SupportKind', {
  consultant: { cs: 'konzultant', en: 'consultant' },
  theorySession: { cs: 'setkání k teorii', en: 'session on theory' },
  trainingCase: { cs: 'cvičná kazuistika', en: 'training case' },
});
export type SupportKind = (typeof SupportKind.codes)[number];
