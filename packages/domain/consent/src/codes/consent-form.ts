import { codeList } from '@koordinace/kernel';

/** How a consent was given and can be proved (forma souhlasu). */
export const ConsentForm = codeList('ConsentForm', {
  written: { cs: 'písemně', en: 'in writing' },
  oralRecorded: { cs: 'ústně se záznamem ve spisu', en: 'by word of mouth, noted in the file' },
  electronic: { cs: 'elektronicky', en: 'electronically' },
});
export type ConsentForm = (typeof ConsentForm.codes)[number];
