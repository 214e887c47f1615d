import { codeList } from '@koordinace/kernel';

/** On what an actor's passing of information rests (základ předání informací; INT-3). */
export const ReferralBasis = codeList('ReferralBasis', {
  referralConsent: { cs: 'písemný souhlas pro předání', en: 'written referral consent' },
  legal: { cs: 'jiný právní důvod', en: 'another legal basis' },
});
export type ReferralBasis = (typeof ReferralBasis.codes)[number];
