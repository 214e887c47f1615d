import { command, findInstance, type PlainDate } from '@koordinace/kernel';
import type { TrainingItemData } from '../training-data.js';
import { TrainingLapsed } from '../training-facts.js';
import { TrainingId, TrainingItemId } from '../training-ids.js';

/** Notes that the last day of something planned has passed, and that it was said (STF-6). Only the office itself does it. */
export const AnnounceTrainingLapse = command('AnnounceTrainingLapse', {
  fields: {
    training: TrainingId.describe('The training plan.'),
    trainingitem: TrainingItemId.describe('What was planned.'),
  },
  on: 'training',
  who: ['system'],
  facts: [TrainingLapsed],
  proposes: ({ training, trainingitem }, { file }) => {
    const due = findInstance<TrainingItemData>(file, 'trainingitem', trainingitem)?.data.until;
    return due === undefined ? [] : [TrainingLapsed({ training, trainingitem, due: due as PlainDate })];
  },
});
