import { codeList } from '@koordinace/kernel';

/** What the support coordinator is asked for (s čím má koordinátor pomoci; CMG-8, PLN-8). */
export const RequestKind = codeList('RequestKind', {
  newActor: { cs: 'najít dalšího aktéra', en: 'finding a new actor' },
  conference: { cs: 'svolat případové setkání', en: 'convening a case conference' },
  mediation: { cs: 'zprostředkovat jednání se službou', en: 'mediating with a service' },
  problem: { cs: 'řešit potíže s plněním plánu', en: 'a problem with the plan' },
  other: { cs: 'jiná pomoc', en: 'other help' },
});
export type RequestKind = (typeof RequestKind.codes)[number];
