import { codeList } from '@koordinace/kernel';

/** On what basis an external case manager may see clients' data (podklad pro přístup, CMG-5). */
export const AccessBasis = codeList('AccessBasis', {
  processingAgreement: {
    cs: 'smlouva o zpracování osobních údajů',
    en: 'agreement on the processing of personal data',
  },
  mandate: { cs: 'pověření obce', en: 'mandate of the municipality' },
  clientConsent: { cs: 'souhlas klientů', en: "clients' consent" },
});
export type AccessBasis = (typeof AccessBasis.codes)[number];
