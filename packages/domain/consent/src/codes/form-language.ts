import { codeList } from '@koordinace/kernel';

/** Languages of the forms that the office prints (jazyk formuláře). */
export const FormLanguage = codeList('FormLanguage', {
  cs: { cs: 'čeština', en: 'Czech' },
  en: { cs: 'angličtina', en: 'English' },
});
export type FormLanguage = (typeof FormLanguage.codes)[number];
