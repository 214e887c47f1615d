import { codeList } from '@koordinace/kernel';

/** To whom a need is put (komu se potřeba předkládá; MTG-6). */
export const NeedAddressee = codeList('NeedAddressee', {
  leadership: { cs: 'vedení obce', en: 'leadership of the municipality' },
  council: { cs: 'rada nebo zastupitelstvo', en: 'municipal council or assembly' },
  head: { cs: 'vedoucí sociálního odboru', en: 'head of the social department' },
});
export type NeedAddressee = (typeof NeedAddressee.codes)[number];
