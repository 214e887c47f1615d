import { type FileState, idOfStream, rolePartition, type View } from '@koordinace/kernel';
import { findTraining, trainingItemsOf } from './training-data.js';
import type { TrainingKind } from './training-kind.js';

/** Something in a plan as a list shows it. */
export interface TrainingItemRow {
  readonly trainingitem: string;
  readonly kind: TrainingKind;
  readonly state: 'planned' | 'lapsed' | 'done' | 'dropped';
  readonly until: string;
  readonly doneOn?: string;
}

/** A training plan as a list shows it; without a worker it is for outside actors. */
export interface TrainingPlanRow {
  readonly training: string;
  readonly worker?: string;
  readonly ended: boolean;
  readonly items: readonly TrainingItemRow[];
}

const itemsIn = (file: FileState): readonly TrainingItemRow[] =>
  trainingItemsOf(file).flatMap(({ id, at, data: { kind, until, doneOn } }) =>
    kind === undefined || until === undefined
      ? []
      : [
          {
            trainingitem: id,
            kind,
            state: at as TrainingItemRow['state'],
            until,
            ...(doneOn !== undefined && { doneOn }),
          },
        ],
  );

/** Training plans (plány vzdělávání, STF-6): one's own; all of them for the heads; those for outside actors for coordinators. */
export const trainingPlansView: View = {
  name: 'trainingPlans',
  stream: 'training',
  keeps: ['STF-6'],
  rows(file) {
    const plan = findTraining(file);
    if (plan === undefined) return [];
    const { worker } = plan.data;
    const training = idOfStream(file.stream);
    const data: TrainingPlanRow = {
      training,
      ...(worker !== undefined && { worker }),
      ended: plan.at === 'ended',
      items: itemsIn(file),
    };
    return [rolePartition('head'), worker ?? rolePartition('supportCoordinator')].map((partition) => ({
      partition,
      key: training,
      order: worker ?? '',
      data,
    }));
  },
};
