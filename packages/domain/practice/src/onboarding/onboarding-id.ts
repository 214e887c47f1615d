import { id } from '@koordinace/kernel';
import type { z } from 'zod';

/** The id of an onboarding (zaškolení): `onboarding-7d11`. */
export const OnboardingId = id('onboarding');
export type OnboardingId = z.infer<typeof OnboardingId>;
