import { command } from '@koordinace/kernel';
import { TrainingPlanOpened } from '../training-facts.js';
import type { TrainingId } from '../training-ids.js';

/** Opens a plan of what is offered to outside actors (vzdělávání pro spolupracující aktéry, STF-6): introductory courses, workshops. */
export const OpenActorsTraining = command('OpenActorsTraining', {
  fields: {},
  who: ['head', 'supportCoordinator'],
  facts: [TrainingPlanOpened],
  proposes: (_, { newId }) => [TrainingPlanOpened({ training: newId('training') as TrainingId })],
});
