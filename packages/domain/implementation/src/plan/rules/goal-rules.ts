import { type FactOf, type RuleAct, rule } from '@koordinace/kernel';
import type { PartialGoalAmended, PartialGoalSet } from '../facts/goal-facts.js';
import type { GoalData } from '../goal-data.js';
import { isRunning } from '../implementation-data.js';

/** While the plan runs a partial goal changes with a reason, its own or an item of the checklist (IMP-9). */
export const goalReason = rule('IMP-9', {
  needs: ['reason'],
  act: (_: GoalData, { fact, file }: RuleAct<FactOf<typeof PartialGoalAmended>>) =>
    isRunning(file) && fact.reason === undefined && fact.cause === undefined ? { needs: 'reason' } : 'permit',
});

/** A partial goal says by what it is measured (IMP-9). */
export const goalMeasured = rule('IMP-9', {
  needs: ['goalMeasure'],
  act: (
    { measured }: GoalData,
    { fact }: RuleAct<FactOf<typeof PartialGoalSet> | FactOf<typeof PartialGoalAmended>>,
  ) => (fact.measure === undefined && !measured ? { needs: 'goalMeasure' } : 'permit'),
});
