import { command, type PlainDate } from '@koordinace/kernel';
import { OnboardingLateAnnounced } from '../onboarding-facts.js';
import { OnboardingId } from '../onboarding-id.js';
import { findOnboarding } from '../onboarding-lifecycle.js';

/** Notes that an onboarding is late, and that it was said (STF-7). Only the office itself does it. */
export const AnnounceLateOnboarding = command('AnnounceLateOnboarding', {
  fields: { onboarding: OnboardingId.describe('The onboarding.') },
  on: 'onboarding',
  who: ['system'],
  facts: [OnboardingLateAnnounced],
  proposes: ({ onboarding }, { file }) => {
    const due = findOnboarding(file)?.data.until;
    return due === undefined ? [] : [OnboardingLateAnnounced({ onboarding, due: due as PlainDate })];
  },
});
