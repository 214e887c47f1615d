import { codeList } from '@koordinace/kernel';

/** Who gives or refuses a consent (kdo souhlas dává, CON-17). A supporter (podpůrce) advises and never consents. */
export const GrantorKind = codeList('GrantorKind', {
  client: { cs: 'klient', en: 'client' },
  guardian: { cs: 'opatrovník', en: 'guardian' },
  parent: { cs: 'rodič', en: 'parent' },
  publicGuardian: { cs: 'veřejný opatrovník', en: 'public guardian' },
  childGuardian: { cs: 'poručník dítěte', en: "child's guardian" },
});
export type GrantorKind = (typeof GrantorKind.codes)[number];
