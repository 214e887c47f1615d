import { codeList } from './code-list.js';

/** Categories of personal data (kategorie údajů): what is consented to, needed, and left out is said in them. */
export const DataCategory = codeList('DataCategory', {
  identity: { cs: 'totožnost', en: 'identity' },
  contact: { cs: 'kontaktní údaje', en: 'contact details' },
  situation: { cs: 'základní popis situace', en: 'outline of the situation' },
  health: { cs: 'zdravotní stav', en: 'health' },
  finance: { cs: 'příjmy, dávky a dluhy', en: 'income, benefits and debts' },
  housing: { cs: 'bydlení', en: 'housing' },
  family: { cs: 'rodina a vztahy', en: 'family and relationships' },
  needs: { cs: 'potřeby, přání a zdroje', en: 'needs, wishes and resources' },
  plan: { cs: 'individuální plán', en: 'individual plan' },
  progress: { cs: 'průběh spolupráce', en: 'course of the cooperation' },
  curatorship: { cs: 'důvody spolupráce se sociálním kurátorem', en: "grounds for the social curator's cooperation" },
});
export type DataCategory = (typeof DataCategory.codes)[number];
