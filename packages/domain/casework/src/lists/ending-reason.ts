import { codeList } from '@koordinace/kernel';

/** Why a cooperation ended (důvod ukončení; ISW-5). */
export const EndingReason = codeList('EndingReason', {
  goalsMet: { cs: 'cíle naplněny', en: 'goals met' },
  clientEnded: { cs: 'spolupráci ukončil klient', en: 'ended by the client' },
  handedOver: { cs: 'předáno jinam', en: 'handed over elsewhere' },
  movedAway: { cs: 'klient se odstěhoval', en: 'the client moved away' },
  unreachable: { cs: 'klient není k zastižení', en: 'the client cannot be reached' },
  died: { cs: 'klient zemřel', en: 'the client died' },
  other: { cs: 'jiný důvod', en: 'other' },
});
export type EndingReason = (typeof EndingReason.codes)[number];

const gone: ReadonlySet<string> = new Set(['movedAway', 'unreachable', 'died']);

/** The client is no longer there, so that a short form of the evaluation serves (ISW-5). */
export const clientIsGone = (reason: string): boolean => gone.has(reason);
