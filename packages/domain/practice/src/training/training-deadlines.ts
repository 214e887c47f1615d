import { ask, type Deadlines, whomToTell } from '@koordinace/kernel';
import { holdersOf } from '@koordinace/people';
import { findTraining, trainingItemsOf } from './training-data.js';

/** What was planned and not done till its day lapses and is announced (STF-6): to the worker and the heads, what is offered to actors to coordinators, too. */
export const trainingDeadlines: Deadlines = {
  stream: 'training',
  of: (file) => {
    const plan = findTraining(file);
    if (plan?.at !== 'open') return [];
    return trainingItemsOf(file).flatMap(({ id, at, data: { until } }) =>
      at !== 'planned' || until === undefined
        ? []
        : [
            {
              id: `training/${id}`,
              kind: 'trainingDue',
              due: until,
              rule: 'STF-6' as const,
              tell: plan.data.worker === undefined ? [] : [plan.data.worker],
              raised: false,
            },
          ],
    );
  },
  whom: whomToTell({
    asks: (_deadline, file) => ({
      heads: ask(holdersOf, { post: 'head' }),
      trainers: ask(holdersOf, { post: findTraining(file)?.data.worker === undefined ? 'supportCoordinator' : 'head' }),
    }),
    tell: ({ heads, trainers }) => [...heads, ...trainers].map(({ account }) => account),
  }),
  raise: (file, deadline) => ({
    type: 'AnnounceTrainingLapse',
    training: file,
    trainingitem: deadline.slice('training/'.length),
  }),
};
