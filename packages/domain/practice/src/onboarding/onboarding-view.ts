import { idOfStream, rolePartition, type View } from '@koordinace/kernel';
import type { OnboardingItem } from './onboarding-item.js';
import { findOnboarding, openItems } from './onboarding-lifecycle.js';

/** An onboarding as a list shows it. */
export interface OnboardingRow {
  readonly onboarding: string;
  readonly worker: string;
  readonly until: string;
  readonly completed: boolean;
  readonly open: readonly OnboardingItem[];
}

/** Onboardings (zaškolení, STF-7): one's own, all of them for the heads. */
export const onboardingsView: View = {
  name: 'onboardings',
  stream: 'onboarding',
  rows(file) {
    const found = findOnboarding(file);
    const { worker, until } = found?.data ?? {};
    if (found === undefined || worker === undefined || until === undefined) return [];
    const onboarding = idOfStream(file.stream);
    const data: OnboardingRow = {
      onboarding,
      worker,
      until,
      completed: found.at === 'completed',
      open: openItems(found.data),
    };
    return [rolePartition('head'), worker].map((partition) => ({ partition, key: onboarding, order: until, data }));
  },
};
