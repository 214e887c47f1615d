import { command, PlainDate } from '@koordinace/kernel';
import { OnboardingProlonged } from '../onboarding-facts.js';
import { OnboardingId } from '../onboarding-id.js';

/** Gives an onboarding another last day (prodloužení zaškolení, STF-7). */
export const ProlongOnboarding = command('ProlongOnboarding', {
  fields: {
    onboarding: OnboardingId.describe('The onboarding.'),
    until: PlainDate.describe('The new last day.'),
  },
  on: 'onboarding',
  who: ['head'],
  facts: [OnboardingProlonged],
  proposes: (given) => [OnboardingProlonged(given)],
});
