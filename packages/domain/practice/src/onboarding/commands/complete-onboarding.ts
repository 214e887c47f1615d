import { command } from '@koordinace/kernel';
import { OnboardingCompleted } from '../onboarding-facts.js';
import { OnboardingId } from '../onboarding-id.js';

/** Completes an onboarding (ukončení zaškolení, STF-7). Not with something of the list open. */
export const CompleteOnboarding = command('CompleteOnboarding', {
  fields: { onboarding: OnboardingId.describe('The onboarding.') },
  on: 'onboarding',
  who: ['head'],
  facts: [OnboardingCompleted],
  proposes: (given) => [OnboardingCompleted(given)],
});
