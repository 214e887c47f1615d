import { command, dayOf, keeps, PlainDate } from '@koordinace/kernel';
import { OnboardingItemDone } from '../onboarding-facts.js';
import { OnboardingId } from '../onboarding-id.js';
import { OnboardingItem } from '../onboarding-item.js';

/** Ticks off what was gone through with a new coordinator (odškrtnutí položky zaškolení, STF-7). */
export const TickOnboardingItem = command('TickOnboardingItem', {
  fields: {
    onboarding: OnboardingId.describe('The onboarding.'),
    item: keeps('STF-7', OnboardingItem.schema).describe('What was gone through.'),
    on: PlainDate.describe('The day; today, if left out.').optional(),
  },
  on: 'onboarding',
  who: ['head', 'newcomer'],
  facts: [OnboardingItemDone],
  proposes: ({ onboarding, item, on }, { at }) => [OnboardingItemDone({ onboarding, item, on: on ?? dayOf(at) })],
});
