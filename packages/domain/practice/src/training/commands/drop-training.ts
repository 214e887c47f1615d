import { command } from '@koordinace/kernel';
import { TrainingDropped } from '../training-facts.js';
import { TrainingId, TrainingItemId } from '../training-ids.js';
import { keepsThePlan } from './who.js';

/** Takes something out of the plan: it will not be done (upuštění od vzdělávání, STF-6). */
export const DropTraining = command('DropTraining', {
  fields: {
    training: TrainingId.describe('The training plan.'),
    trainingitem: TrainingItemId.describe('What was planned.'),
  },
  on: 'training',
  who: keepsThePlan,
  facts: [TrainingDropped],
  proposes: (given) => [TrainingDropped(given)],
});
