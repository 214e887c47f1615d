import { codeList } from '@koordinace/kernel';

/** What an assessment records (části posouzení situace; CMG-6). */
export const AssessmentPart = codeList('AssessmentPart', {
  problems: { cs: 'problémy z pohledu klienta', en: 'problems as the client sees them' },
  needs: { cs: 'potřeby, přání a hodnoty', en: 'needs, wishes and values' },
  resources: { cs: 'zdroje, silné stránky a ochranné faktory', en: 'resources, strengths and protective factors' },
  relationships: { cs: 'vztahy a síť, která už funguje', en: 'relationships and the network that works' },
  environment: { cs: 'prostředí', en: 'environment' },
  investigation: { cs: 'zjištění ze sociálního šetření', en: 'findings of the social investigation' },
});
export type AssessmentPart = (typeof AssessmentPart.codes)[number];
