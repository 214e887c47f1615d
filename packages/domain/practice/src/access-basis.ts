import { codeList } from '@koordinace/kernel';

/**
 * On what basis an external case manager may see clients' data (podklad pro přístup, CMG-5). Only papers between the
 * municipality and the organisation: a client's consent opens that client's data alone, and is asked at every reading.
 */
export const AccessBasis = codeList('AccessBasis', {
  processingAgreement: {
    cs: 'smlouva o zpracování osobních údajů',
    en: 'agreement on the processing of personal data',
  },
  mandate: { cs: 'pověření obce', en: 'mandate of the municipality' },
});
export type AccessBasis = (typeof AccessBasis.codes)[number];
