import { codeList } from '@koordinace/kernel';

/** Kinds of conferences about a client (druh setkání; CNF-1, CNF-9). */
export const ConferenceKind = codeList('ConferenceKind', {
  caseConference: { cs: 'případové setkání', en: 'case conference' },
  childProtection: {
    cs: 'případová konference sociálně-právní ochrany dětí',
    en: 'case conference of child protection',
  },
});
export type ConferenceKind = (typeof ConferenceKind.codes)[number];
