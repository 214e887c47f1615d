import { kindOfStream, type Standing } from '@koordinace/kernel';
import { findOnboarding } from './onboarding-lifecycle.js';

/** The new coordinator whose onboarding it is (STF-7). */
export const onboardingStanding: Standing = {
  roles: ['newcomer'],
  of: (account, about, _world, held) =>
    about !== undefined &&
    kindOfStream(about.stream) === 'onboarding' &&
    findOnboarding(about)?.data.worker === account &&
    held.size > 0
      ? ['newcomer']
      : [],
};
