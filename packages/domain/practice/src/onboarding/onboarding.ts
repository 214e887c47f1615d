import type { ModulePart } from '@koordinace/kernel';
import { keptByDeadlines } from '../kept-by.js';
import { AnnounceLateOnboarding } from './commands/announce-late-onboarding.js';
import { BeginOnboarding } from './commands/begin-onboarding.js';
import { CompleteOnboarding } from './commands/complete-onboarding.js';
import { ProlongOnboarding } from './commands/prolong-onboarding.js';
import { TickOnboardingItem } from './commands/tick-onboarding-item.js';
import { onboardingDeadlines } from './onboarding-deadlines.js';
import { onboardingLifecycle } from './onboarding-lifecycle.js';
import { onboardingRecord } from './onboarding-record.js';
import { onboardingStanding } from './onboarding-standing.js';
import { onboardingsView } from './onboarding-view.js';
import { onboardingTexts } from './texts/onboarding-texts.js';

/** The onboarding of new coordinators (zaškolení; STF-7). */
export const onboarding: ModulePart = {
  lifecycles: [onboardingLifecycle],
  commands: [BeginOnboarding, TickOnboardingItem, ProlongOnboarding, CompleteOnboarding, AnnounceLateOnboarding],
  texts: onboardingTexts,
  standings: [onboardingStanding],
  views: [onboardingsView],
  deadlines: [onboardingDeadlines],
  records: [onboardingRecord],
  keepers: [keptByDeadlines('STF-7')],
};
