import { codeList } from '@koordinace/kernel';

/** The outcome of a screening (výsledek screeningu; SCR-2). */
export const ScreeningOutcome = codeList('ScreeningOutcome', {
  notIndicated: { cs: 'case management není vhodný', en: 'not indicated' },
  indicatedNotReady: { cs: 'case management je vhodný, klient zatím není připraven', en: 'indicated but not ready' },
  indicatedReady: { cs: 'case management je vhodný a klient je připraven', en: 'indicated and ready' },
});
export type ScreeningOutcome = (typeof ScreeningOutcome.codes)[number];
