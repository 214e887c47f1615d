import { type FileState, findInstance, type InstanceState, idOfStream, instancesOf } from '@koordinace/kernel';
import type { TrainingKind } from './training-kind.js';

/** Whose plan it is; a plan without a worker is for outside actors. */
export interface TrainingData {
  readonly worker?: string;
}

/** What decisions know of something planned. */
export interface TrainingItemData {
  readonly kind?: TrainingKind;
  readonly until?: string;
  readonly doneOn?: string;
}

/** The plan of a file, as long as it has begun. */
export const findTraining = (file: FileState): InstanceState<TrainingData> | undefined =>
  findInstance<TrainingData>(file, 'training', idOfStream(file.stream));

/** What stands in the plan. */
export const trainingItemsOf = (file: FileState): readonly InstanceState<TrainingItemData>[] =>
  instancesOf<TrainingItemData>(file, 'trainingitem');
