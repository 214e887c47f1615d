import { codeList } from '@koordinace/kernel';

/** Who of the leadership changed the priorities (kdo z vedení rozhodl, ETH-4). */
export const DecidedBy = codeList('DecidedBy', {
  assembly: { cs: 'zastupitelstvo', en: 'municipal assembly' },
  council: { cs: 'rada obce', en: 'municipal council' },
  mayor: { cs: 'starosta nebo místostarosta', en: 'mayor or deputy mayor' },
  secretary: { cs: 'tajemník úřadu', en: 'secretary of the office' },
  head: { cs: 'vedoucí odboru', en: 'head of the department' },
});
export type DecidedBy = (typeof DecidedBy.codes)[number];
