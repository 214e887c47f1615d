import { codeList } from '@koordinace/kernel';

/** Where a step stands (stav kroku); a measure against a risk waits until the risk matures (RSK-2). */
export const StepState = codeList('StepState', {
  waiting: { cs: 'čeká, zda riziko nastane', en: 'waits for its risk' },
  planned: { cs: 'naplánován', en: 'planned' },
  running: { cs: 'pracuje se na něm', en: 'under way' },
  verified: { cs: 'splněn a ověřen', en: 'done and verified' },
  notReached: { cs: 'nesplněn', en: 'not reached' },
  dropped: { cs: 'vypuštěn', en: 'left out' },
});
export type StepState = (typeof StepState.codes)[number];
