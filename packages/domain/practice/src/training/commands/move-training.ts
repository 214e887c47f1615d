import { command, PlainDate } from '@koordinace/kernel';
import { TrainingMoved } from '../training-facts.js';
import { TrainingId, TrainingItemId } from '../training-ids.js';
import { keepsThePlan } from './who.js';

/** Gives what was planned, or has lapsed, another last day (nový termín, STF-6). Earlier ones stay readable. */
export const MoveTraining = command('MoveTraining', {
  fields: {
    training: TrainingId.describe('The training plan.'),
    trainingitem: TrainingItemId.describe('What was planned.'),
    until: PlainDate.describe('The new last day.'),
  },
  on: 'training',
  who: keepsThePlan,
  facts: [TrainingMoved],
  proposes: (given) => [TrainingMoved(given)],
});
