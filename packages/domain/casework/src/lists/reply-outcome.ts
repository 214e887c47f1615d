import { codeList } from '@koordinace/kernel';

/** What came of a health provider's notification (výsledek zjištění; INT-5). */
export const ReplyOutcome = codeList('ReplyOutcome', {
  mediated: { cs: 'služba sociální péče zprostředkována', en: 'a social-care service was mediated' },
  notNeeded: { cs: 'služba sociální péče není nezbytná', en: 'a social-care service is not needed' },
  cannotBeProvided: { cs: 'službu nelze poskytnout', en: 'the service cannot be provided' },
  clientDeclined: { cs: 'klient pomoc nechce', en: 'the client declines' },
  clientDied: { cs: 'klient zemřel', en: 'the client died' },
  clientLeft: { cs: 'klient odešel jinam', en: 'the client went elsewhere' },
});
export type ReplyOutcome = (typeof ReplyOutcome.codes)[number];
