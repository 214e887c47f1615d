import { codeList } from '@koordinace/kernel';

/** The way by which information reaches its recipient (cesta předání). */
export const Channel = codeList('Channel', {
  reading: { cs: 'nahlédnutí do záznamu', en: 'reading the record' },
  inPerson: { cs: 'osobní sdělení', en: 'in person' },
  phone: { cs: 'telefonát', en: 'by phone' },
  securePackage: { cs: 'soubor chráněný heslem', en: 'password-protected file' },
  dataBox: { cs: 'datová schránka', en: 'data box' },
  post: { cs: 'pošta', en: 'post' },
  plainEmail: { cs: 'e-mail bez ochrany', en: 'unprotected e-mail' },
});
export type Channel = (typeof Channel.codes)[number];

/** Channels that meet the obligation of a secure one (CON-10). */
export const secureChannels: readonly string[] = [
  'reading',
  'inPerson',
  'securePackage',
  'dataBox',
] satisfies Channel[];
