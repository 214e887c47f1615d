import { lifecycle, when } from '@koordinace/kernel';
import { TargetChosen, TargetDropped } from '../facts/office-facts.js';
import type { TargetKind } from '../lists/target-kind.js';

/** What is known of a target of the office. */
export interface TargetData {
  readonly kind?: TargetKind;
  readonly title?: string;
}

/** A target group or target problem that the office chose (cílová skupina nebo problematika; SCR-5). */
export const targetLifecycle = lifecycle<TargetData>({
  name: 'target',
  stream: 'office',
  start: {},
  facts: [TargetChosen, TargetDropped],
  folds: [when(TargetChosen, (_: TargetData, { kind, title }) => ({ kind, title }))],
  rules: [],
  chart: {
    initial: 'none',
    states: {
      none: { on: { TargetChosen: { target: 'chosen' } } },
      chosen: { on: { TargetDropped: { target: 'dropped' } } },
      dropped: { type: 'final' },
    },
  },
});
