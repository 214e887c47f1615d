import {
  dayOf,
  type FactOf,
  type FileState,
  findInstance,
  type InstanceState,
  idOfStream,
  lifecycle,
  type RuleAct,
  rule,
  type Verdict,
  when,
} from '@koordinace/kernel';
import {
  OnboardingBegun,
  OnboardingCompleted,
  OnboardingItemDone,
  OnboardingLateAnnounced,
  OnboardingProlonged,
} from './onboarding-facts.js';
import { OnboardingItem } from './onboarding-item.js';

/** What decisions know of an onboarding. */
export interface OnboardingData {
  readonly worker?: string;
  readonly until?: string;
  readonly done: readonly OnboardingItem[];
  /** The last day that was announced as passed. */
  readonly announced?: string;
}

/** The onboarding of a file. */
export const findOnboarding = (file: FileState): InstanceState<OnboardingData> | undefined =>
  findInstance<OnboardingData>(file, 'onboarding', idOfStream(file.stream));

/** What of the list is open. */
export const openItems = ({ done }: OnboardingData): readonly OnboardingItem[] =>
  OnboardingItem.codes.filter((one) => !done.includes(one));

type Guarded =
  | FactOf<typeof OnboardingBegun>
  | FactOf<typeof OnboardingItemDone>
  | FactOf<typeof OnboardingProlonged>
  | FactOf<typeof OnboardingCompleted>;
type Needs = 'coordinator' | 'past' | 'future' | 'open';

/** A coordinator is onboarded by the whole list, and nothing of it is left out (STF-7). */
const byTheList = rule('STF-7', {
  needs: ['coordinator', 'past', 'future', 'open'],
  act: (data: OnboardingData, { fact, at }: RuleAct<Guarded>): Verdict<Needs> => {
    const today = dayOf(at);
    switch (fact.type) {
      case 'OnboardingBegun':
        if (!fact.posts.includes('supportCoordinator')) return { needs: 'coordinator' };
        return fact.until < today ? { needs: 'past', params: { until: fact.until } } : 'permit';
      case 'OnboardingProlonged':
        return fact.until < today ? { needs: 'past', params: { until: fact.until } } : 'permit';
      case 'OnboardingItemDone':
        return fact.on > today ? { needs: 'future', params: { on: fact.on } } : 'permit';
      case 'OnboardingCompleted': {
        const items = openItems(data);
        return items.length === 0 ? 'permit' : { needs: 'open', params: { count: items.length, items } };
      }
      default:
        return fact satisfies never;
    }
  },
});

/** The onboarding of a new coordinator (zaškolení koordinátora podpory, STF-7). */
export const onboardingLifecycle = lifecycle<OnboardingData>({
  name: 'onboarding',
  stream: 'onboarding',
  start: { done: [] },
  chart: {
    initial: 'none',
    states: {
      none: { on: { OnboardingBegun: { target: 'running', rules: ['STF-7'] } } },
      running: {
        on: {
          OnboardingItemDone: { rules: ['STF-7'] },
          OnboardingProlonged: { rules: ['STF-7'] },
          OnboardingLateAnnounced: {},
          OnboardingCompleted: { target: 'completed', rules: ['STF-7'] },
        },
      },
      completed: { type: 'final' },
    },
  },
  facts: [OnboardingBegun, OnboardingItemDone, OnboardingProlonged, OnboardingLateAnnounced, OnboardingCompleted],
  rules: [byTheList],
  folds: [
    when(OnboardingBegun, (data: OnboardingData, { worker, until }) => ({ ...data, worker, until })),
    when(OnboardingItemDone, (data: OnboardingData, { item }) => ({
      ...data,
      done: [...data.done.filter((one) => one !== item), item],
    })),
    when(OnboardingProlonged, (data: OnboardingData, { until }) => ({ ...data, until })),
    when(OnboardingLateAnnounced, (data: OnboardingData, { due }) => ({ ...data, announced: due })),
  ],
});
