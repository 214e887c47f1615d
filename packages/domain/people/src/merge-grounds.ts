import { codeList } from '@koordinace/kernel';

/** On what the worker's decision to merge two records rests (podklad pro sloučení, INT-6). */
export const MergeGrounds = codeList('MergeGrounds', {
  identityDocument: { cs: 'podle dokladu totožnosti', en: 'by an identity document' },
  personConfirmed: { cs: 'osoba to sama potvrdila', en: 'the person confirmed it' },
  register: { cs: 'podle základního registru', en: 'by the population register' },
  knownToWorker: { cs: 'pracovník osobu zná', en: 'the worker knows the person' },
});
export type MergeGrounds = (typeof MergeGrounds.codes)[number];
