import { codeList } from '@koordinace/kernel';

/** Why something that was to be shared did not go out (důvod zastavení předání, CON-3). */
export const StopReason = codeList('StopReason', {
  withdrawn: { cs: 'souhlas byl odvolán', en: 'the consent was withdrawn' },
  refused: { cs: 'člověk si toto sdílení nepřeje', en: 'the person does not wish this sharing' },
  invalidated: { cs: 'souhlas byl zaznamenán chybně', en: 'the consent was recorded wrongly' },
  noLongerNeeded: { cs: 'předání už není potřeba', en: 'it is no longer needed' },
  mistake: { cs: 'žádost byla zapsána omylem', en: 'the request was recorded by mistake' },
});
export type StopReason = (typeof StopReason.codes)[number];
