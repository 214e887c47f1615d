import { lifecycle, when } from '@koordinace/kernel';
import { PartialGoalAmended, PartialGoalDropped, PartialGoalSet } from './facts/goal-facts.js';
import type { GoalData } from './goal-data.js';
import { goalMeasured, goalReason } from './rules/goal-rules.js';

/** The life of a partial goal (dílčí cíl, IMP-9). */
export const goalLifecycle = lifecycle<GoalData>({
  name: 'goal',
  stream: 'implementation',
  start: { measured: false },
  facts: [PartialGoalSet, PartialGoalAmended, PartialGoalDropped],
  folds: [
    when(PartialGoalSet, (_: GoalData, { measure }) => ({ measured: measure !== undefined })),
    when(PartialGoalAmended, ({ measured }: GoalData, { measure }) => ({
      measured: measured || measure !== undefined,
    })),
  ],
  rules: [goalReason],
  warnings: [
    { fact: 'PartialGoalSet', rule: goalMeasured },
    { fact: 'PartialGoalAmended', rule: goalMeasured },
  ],
  chart: {
    initial: 'none',
    states: {
      none: { on: { PartialGoalSet: { target: 'set' } } },
      set: { on: { PartialGoalAmended: { rules: ['IMP-9'] }, PartialGoalDropped: { target: 'dropped' } } },
      dropped: { type: 'final' },
    },
  },
});
