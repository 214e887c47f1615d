import { codeList } from '@koordinace/kernel';

/** In what kind of municipality the client lives (obec, kde klient žije; CMG-21). */
export const MunicipalityType = codeList('MunicipalityType', {
  own: { cs: 'přímo v obci s rozšířenou působností', en: 'in the municipality with extended powers itself' },
  typeI: { cs: 'v obci I. typu', en: 'in a type I municipality' },
  typeII: { cs: 'v obci II. typu', en: 'in a type II municipality' },
});
export type MunicipalityType = (typeof MunicipalityType.codes)[number];
