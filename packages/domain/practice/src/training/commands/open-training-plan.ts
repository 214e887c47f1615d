import { AccountId, ask, command, keeps } from '@koordinace/kernel';
import { workerStanding } from '@koordinace/people';
import { TrainingPlanOpened } from '../training-facts.js';
import type { TrainingId } from '../training-ids.js';
import { openPlansOf } from '../training-questions.js';

/** Opens a worker's individual training plan (založení plánu vzdělávání, STF-6). */
export const OpenTrainingPlan = command('OpenTrainingPlan', {
  fields: { worker: keeps('STF-6', AccountId).describe('Whose plan it is.') },
  who: ['head'],
  facts: [TrainingPlanOpened],
  world: ({ worker }) => ({ standing: ask(workerStanding, { worker }), plans: ask(openPlansOf, { worker }) }),
  proposes: ({ worker }, { world: { standing, plans }, newId }) => [
    TrainingPlanOpened({ training: newId('training') as TrainingId, worker, here: standing.active, plans }),
  ],
});
