import { codeList } from '@koordinace/kernel';

/** What information may be shared for (účel sdílení); a consent names at least one (CON-1). */
export const Purpose = codeList('Purpose', {
  coordination: { cs: 'koordinace podpory', en: 'coordination of support' },
  referral: { cs: 'předání do služby', en: 'referral to a service' },
  caseConference: { cs: 'případové setkání', en: 'case conference' },
  benefits: { cs: 'vyřízení dávek', en: 'benefits' },
  healthCare: { cs: 'zdravotní péče', en: 'health care' },
  debtRelief: { cs: 'řešení dluhů', en: 'debt relief' },
  housing: { cs: 'získání nebo udržení bydlení', en: 'getting or keeping housing' },
  employment: { cs: 'hledání práce', en: 'employment' },
  familySupport: { cs: 'podpora rodiny a dětí', en: 'support of the family and children' },
  inspection: { cs: 'kontrola', en: 'inspection' },
  courtProceedings: { cs: 'soudní nebo trestní řízení', en: 'court or criminal proceedings' },
  childProtection: { cs: 'ochrana dítěte', en: 'protection of a child' },
  crisisHelp: { cs: 'pomoc v krizi', en: 'crisis help' },
});
export type Purpose = (typeof Purpose.codes)[number];
