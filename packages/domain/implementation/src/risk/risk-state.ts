import { codeList } from '@koordinace/kernel';

/** Where a risk stands (stav rizika; RSK-2, RSK-3). */
export const RiskState = codeList('RiskState', {
  proposed: { cs: 'navrženo z dat', en: 'proposed from the data' },
  open: { cs: 'plán s ním počítá', en: 'the plan counts with it' },
  matured: { cs: 'nastalo', en: 'came true' },
  settled: { cs: 'vyřešeno', en: 'settled' },
  closed: { cs: 'pominulo', en: 'threatens no more' },
  setAside: { cs: 'odloženo', en: 'set aside' },
});
export type RiskState = (typeof RiskState.codes)[number];
