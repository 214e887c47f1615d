import { adds, present, recordFold } from '@koordinace/kernel';
import { OnboardingBegun, OnboardingCompleted, OnboardingItemDone, OnboardingProlonged } from './onboarding-facts.js';
import type { OnboardingItem } from './onboarding-item.js';

/** An onboarding as people read it (zaškolení, STF-7): what was gone through, on which day and who wrote it down. */
export interface OnboardingRecord {
  readonly worker?: string;
  readonly until?: string;
  readonly done: readonly { readonly item?: OnboardingItem; readonly on?: string; readonly tickedBy: string }[];
  readonly completedAt?: string;
}

export const onboardingRecord = recordFold<OnboardingRecord>({
  stream: 'onboarding',
  start: { done: [] },
  whole: ['head', 'newcomer'],
  shared: false,
  steps: [
    adds(OnboardingBegun, (record: OnboardingRecord, { worker, until }) => ({
      ...record,
      ...present({ worker, until }),
    })),
    adds(OnboardingItemDone, (record: OnboardingRecord, { item, on, by }) => ({
      ...record,
      done: [...record.done, { ...present({ item, on }), tickedBy: by }],
    })),
    adds(OnboardingProlonged, (record: OnboardingRecord, { until }) => ({ ...record, ...present({ until }) })),
    adds(OnboardingCompleted, (record: OnboardingRecord, { at }) => ({ ...record, completedAt: at })),
  ],
});
