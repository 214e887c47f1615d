import { codeList } from '@koordinace/kernel';

/** Phases to which case management may go back (návrat k dřívější fázi; CMG-2). */
export const ReturnPhase = codeList('ReturnPhase', {
  outreach: { cs: 'vyhledávání a oslovení', en: 'finding and addressing the client' },
  assessment: { cs: 'zhodnocení situace', en: 'assessment of the situation' },
  planning: { cs: 'plánování', en: 'planning' },
  coordination: { cs: 'implementace a koordinace', en: 'implementation and coordination' },
});
export type ReturnPhase = (typeof ReturnPhase.codes)[number];

/** The five phases of case management in their order (fáze case managementu; CMG-1). */
export const ManagementPhase = codeList('ManagementPhase', {
  ...ReturnPhase.texts,
  evaluation: { cs: 'hodnocení', en: 'evaluation' },
});
export type ManagementPhase = (typeof ManagementPhase.codes)[number];
