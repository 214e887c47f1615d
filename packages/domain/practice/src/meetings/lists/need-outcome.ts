import { codeList } from '@koordinace/kernel';

/** What came of a need (vyřízení potřeby; MTG-6). */
export const NeedOutcome = codeList('NeedOutcome', {
  granted: { cs: 'vyhověno', en: 'granted' },
  partly: { cs: 'vyhověno zčásti', en: 'granted in part' },
  takenOn: { cs: 'bude se řešit dál', en: 'taken on' },
  declined: { cs: 'nevyhověno', en: 'declined' },
});
export type NeedOutcome = (typeof NeedOutcome.codes)[number];
