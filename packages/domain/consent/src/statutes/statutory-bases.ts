import type { StatutoryDuty } from '../sharing/sharing-world.js';
import { dutyOf, type StatutoryBasis } from './statutory-basis.js';

/**
 * The statutes by which the office gives information (zákonné základy sdílení, CON-7), as data: when a law changes, its
 * citation in the rulebook gets an end, and its successor an entry here. What each may get is our reading of the provision,
 * and never more than its purpose needs (CON-4). A health provider's notification (§ 92) goes the other way: by it information
 * comes in (CON-14).
 */
export const statutoryBases: readonly StatutoryBasis[] = [
  {
    id: 'benefits-111-2006',
    title: { cs: 'rozhodnutí o dávce v hmotné nouzi', en: 'decision on a benefit in material need' },
    cites: '111/2006',
    recipients: ['benefitOfficer'],
    purpose: 'benefits',
    categories: ['identity', 'contact', 'finance', 'housing', 'family'],
    trigger: 'writtenRequest',
  },
  {
    id: 'benefits-151-2025',
    title: { cs: 'rozhodnutí o dávce státní sociální pomoci', en: 'decision on the state social assistance benefit' },
    cites: '151/2025',
    recipients: ['benefitOfficer'],
    purpose: 'benefits',
    categories: ['identity', 'contact', 'finance', 'housing', 'family'],
    trigger: 'writtenRequest',
  },
  {
    id: 'child-at-risk-359-1999',
    title: { cs: 'oznámení ohroženého dítěte', en: 'notification of a child at risk' },
    cites: '359/1999:10:4',
    recipients: ['childProtection'],
    purpose: 'childProtection',
    categories: ['identity', 'contact', 'situation', 'family'],
    trigger: 'childAtRisk',
  },
  {
    id: 'child-protection-359-1999',
    title: {
      cs: 'údaje na výzvu orgánu sociálně-právní ochrany dětí',
      en: 'data requested for the protection of a child',
    },
    cites: '359/1999:53',
    recipients: ['childProtection'],
    purpose: 'childProtection',
    categories: ['identity', 'contact', 'situation', 'family', 'housing', 'health', 'progress'],
    trigger: 'writtenRequest',
  },
  {
    id: 'court-99-1963',
    title: { cs: 'dotaz soudu', en: 'request of a court' },
    cites: '99/1963:128',
    recipients: ['court'],
    purpose: 'courtProceedings',
    categories: ['identity', 'contact', 'situation', 'health', 'finance', 'housing', 'family', 'progress'],
    trigger: 'courtRequest',
  },
  {
    id: 'criminal-141-1961',
    title: { cs: 'dožádání v trestním řízení', en: 'request in criminal proceedings' },
    cites: '141/1961:8:1',
    recipients: ['police', 'court'],
    purpose: 'courtProceedings',
    categories: ['identity', 'contact', 'situation'],
    trigger: 'criminalRequest',
  },
];

/** All of them as decisions look at them. */
export const statutoryDuties: readonly StatutoryDuty[] = statutoryBases.map(dutyOf);
