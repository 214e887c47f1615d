import { codeList } from '@koordinace/kernel';

/** What whoever reviews a declared emergency finds (výsledek zpětného posouzení, CON-6). */
export const EmergencyReviewResult = codeList('EmergencyReviewResult', {
  justified: { cs: 'ohrožení trvalo a postup byl přiměřený', en: 'there was danger and the measure was fitting' },
  tooWide: {
    cs: 'ohrožení trvalo, sděleno však bylo víc, než bylo nutné',
    en: 'there was danger, but more was shared than necessary',
  },
  unjustified: { cs: 'podmínky pro sdílení splněny nebyly', en: 'the conditions for sharing were not met' },
});
export type EmergencyReviewResult = (typeof EmergencyReviewResult.codes)[number];
