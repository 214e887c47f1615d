import { command } from '@koordinace/kernel';
import { TrainingPlanEnded } from '../training-facts.js';
import { TrainingId } from '../training-ids.js';

/** Ends a training plan (ukončení plánu vzdělávání): the worker leaves, or a new plan begins. */
export const EndTrainingPlan = command('EndTrainingPlan', {
  fields: { training: TrainingId.describe('The training plan.') },
  on: 'training',
  who: ['head', 'actorsTrainer'],
  facts: [TrainingPlanEnded],
  proposes: (given) => [TrainingPlanEnded(given)],
});
