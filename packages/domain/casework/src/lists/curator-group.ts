import { codeList } from '@koordinace/kernel';

/** Groups of § 92 b for whom the social curator works (skupiny podle § 92 písm. b); INT-9). */
export const CuratorGroup = codeList('CuratorGroup', {
  prosecuted: { cs: 'osoba, proti které je vedeno trestní řízení', en: 'prosecuted person' },
  releasedFromPrison: { cs: 'osoba propuštěná z vazby nebo výkonu trestu', en: 'released from custody or prison' },
  formerInstitutionalCare: {
    cs: 'osoba po ústavní nebo ochranné výchově',
    en: 'former institutional or protective care',
  },
  threatenedByCrime: {
    cs: 'osoba, jejíž práva ohrožuje trestná činnost někoho jiného',
    en: "rights threatened by another's crime",
  },
  conflictWithSociety: {
    cs: 'osoba, u níž způsob života může vést ke střetu se společností',
    en: 'way of life that may lead to conflict with society',
  },
  afterTreatment: {
    cs: 'osoba propuštěná po léčbě závislosti nebo z psychiatrické nemocnice',
    en: 'released after addiction treatment or from a psychiatric hospital',
  },
  withoutShelter: { cs: 'osoba bez přístřeší', en: 'without shelter' },
});
export type CuratorGroup = (typeof CuratorGroup.codes)[number];
