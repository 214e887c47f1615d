import type { DataCategory } from '@koordinace/kernel';
import type { RecipientRole } from '@koordinace/people';
import type { Purpose } from '../codes/purpose.js';
import type { Necessity } from './sharing-world.js';

interface Row {
  readonly purpose: Purpose;
  readonly role?: RecipientRole;
  readonly categories: readonly DataCategory[];
}

const basic = ['identity', 'contact', 'situation'] as const satisfies DataCategory[];
const wholeSituation = ['health', 'finance', 'housing', 'family'] as const satisfies DataCategory[];
const cooperation = ['needs', 'plan', 'progress'] as const satisfies DataCategory[];

/**
 * What each purpose needs (nezbytnost, CON-4) where the office has set nothing else: to begin with for whoever
 * receives it, then for single roles on top. What stands nowhere is not necessary.
 */
export const defaultNecessity: readonly Necessity[] = [
  { purpose: 'coordination', categories: [...basic, ...cooperation] },
  { purpose: 'coordination', role: 'caseManager', categories: wholeSituation },
  { purpose: 'coordination', role: 'socialWorker', categories: wholeSituation },
  { purpose: 'coordination', role: 'socialCurator', categories: [...wholeSituation, 'curatorship'] },
  { purpose: 'referral', categories: [...basic, 'needs'] },
  { purpose: 'caseConference', categories: [...basic, ...cooperation] },
  { purpose: 'caseConference', role: 'physician', categories: ['health'] },
  { purpose: 'caseConference', role: 'psychologist', categories: ['health', 'family'] },
  { purpose: 'caseConference', role: 'debtAdviser', categories: ['finance', 'housing'] },
  { purpose: 'caseConference', role: 'housingProvider', categories: ['housing'] },
  { purpose: 'caseConference', role: 'childProtection', categories: ['family', 'housing'] },
  { purpose: 'caseConference', role: 'socialService', categories: ['health', 'housing', 'family'] },
  { purpose: 'benefits', categories: ['identity', 'contact', 'finance', 'housing', 'family'] },
  { purpose: 'healthCare', categories: ['identity', 'contact', 'health'] },
  { purpose: 'healthCare', role: 'physician', categories: ['situation', 'needs'] },
  { purpose: 'healthCare', role: 'psychologist', categories: ['situation', 'needs', 'family'] },
  { purpose: 'debtRelief', categories: [...basic, 'finance', 'housing'] },
  { purpose: 'housing', categories: [...basic, 'housing', 'finance', 'family'] },
  { purpose: 'employment', categories: [...basic, 'needs'] },
  { purpose: 'familySupport', categories: [...basic, 'family', 'housing', 'needs'] },
  { purpose: 'inspection', role: 'inspector', categories: [...basic, ...wholeSituation, ...cooperation] },
  { purpose: 'courtProceedings', role: 'court', categories: [...basic, ...wholeSituation, 'progress'] },
  { purpose: 'courtProceedings', role: 'police', categories: [...basic] },
  {
    purpose: 'childProtection',
    role: 'childProtection',
    categories: [...basic, 'family', 'housing', 'health', 'progress'],
  },
  { purpose: 'crisisHelp', categories: [...basic, 'health', 'family', 'housing'] },
] satisfies readonly Row[];
