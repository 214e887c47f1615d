import { type FileState, findInstance, type InstanceState, instancesOf } from '@koordinace/kernel';

/** What decisions know of a partial goal. */
export interface GoalData {
  /** Is it said by what it will be known that it was reached? */
  readonly measured: boolean;
}

/** The partial goals that the plan still follows (dílčí cíle). */
export const goalsOf = (file: FileState): readonly InstanceState<GoalData>[] =>
  instancesOf<GoalData>(file, 'goal').filter(({ at }) => at === 'set');

/** Does the plan follow such a partial goal? */
export const followsGoal = (file: FileState, goal: string): boolean =>
  findInstance<GoalData>(file, 'goal', goal)?.at === 'set';
