import { codeList } from '@koordinace/kernel';

/** What the local jurisdiction follows (pobyt; § 92 a). It is written down and never blocks help (INT-4). */
export const Residence = codeList('Residence', {
  permanentHere: { cs: 'trvalý pobyt v obvodu úřadu', en: 'permanent residence in the district' },
  reportedHere: { cs: 'hlášený pobyt v obvodu úřadu', en: 'reported residence in the district' },
  elsewhere: { cs: 'pobyt jinde', en: 'residence elsewhere' },
  unknown: { cs: 'zatím nezjištěno', en: 'not known yet' },
});
export type Residence = (typeof Residence.codes)[number];
