import { codeList } from '@koordinace/kernel';

/** Why case management was closed (důvod uzavření případu; CMG-14). */
export const ClosingReason = codeList('ClosingReason', {
  goalsMet: { cs: 'cíle naplněny', en: 'goals met' },
  clientWithdrew: { cs: 'klient od spolupráce odstoupil', en: 'the client withdrew' },
  movedAway: { cs: 'klient se odstěhoval', en: 'the client moved away' },
  handedOver: { cs: 'předáno jinam', en: 'handed over elsewhere' },
  died: { cs: 'klient zemřel', en: 'the client died' },
  other: { cs: 'jiný důvod', en: 'other' },
});
export type ClosingReason = (typeof ClosingReason.codes)[number];
