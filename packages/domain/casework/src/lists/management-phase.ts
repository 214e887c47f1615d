import { codeList } from '@koordinace/kernel';

/** The five phases of case management in their order (fáze case managementu; CMG-1). */
export const ManagementPhase = codeList('ManagementPhase', {
  outreach: { cs: 'vyhledávání a oslovení', en: 'finding and addressing the client' },
  assessment: { cs: 'zhodnocení situace', en: 'assessment of the situation' },
  planning: { cs: 'plánování', en: 'planning' },
  coordination: { cs: 'implementace a koordinace', en: 'implementation and coordination' },
  evaluation: { cs: 'hodnocení', en: 'evaluation' },
});
export type ManagementPhase = (typeof ManagementPhase.codes)[number];
