import { lifecycle, when } from '@koordinace/kernel';
import type { TrainingData, TrainingItemData } from './training-data.js';
import {
  TrainingDone,
  TrainingDropped,
  TrainingLapsed,
  TrainingMoved,
  TrainingPlanEnded,
  TrainingPlanned,
  TrainingPlanOpened,
} from './training-facts.js';
import { onePlanEach, plannedAndDone } from './training-rules.js';

/** A plan of training (plán vzdělávání, STF-6): of one worker, or of what is offered to outside actors. */
export const trainingLifecycle = lifecycle<TrainingData>({
  name: 'training',
  stream: 'training',
  start: {},
  chart: {
    initial: 'none',
    states: {
      none: { on: { TrainingPlanOpened: { target: 'open', rules: ['STF-6'] } } },
      open: { on: { TrainingPlanEnded: { target: 'ended' } } },
      ended: { type: 'final' },
    },
  },
  facts: [TrainingPlanOpened, TrainingPlanEnded],
  rules: [onePlanEach],
  folds: [when(TrainingPlanOpened, (_: TrainingData, { worker }) => ({ ...(worker !== undefined && { worker }) }))],
});

/** What is planned, done and lapsed in a plan (položka plánu vzdělávání, STF-6). What has lapsed may still be done, or planned anew. */
export const trainingItemLifecycle = lifecycle<TrainingItemData>({
  name: 'trainingitem',
  stream: 'training',
  start: {},
  chart: {
    initial: 'none',
    states: {
      none: { on: { TrainingPlanned: { target: 'planned', rules: ['STF-6'] } } },
      planned: {
        on: {
          TrainingMoved: { rules: ['STF-6'] },
          TrainingDone: { target: 'done', rules: ['STF-6'] },
          TrainingDropped: { target: 'dropped' },
          TrainingLapsed: { target: 'lapsed' },
        },
      },
      lapsed: {
        on: {
          TrainingMoved: { target: 'planned', rules: ['STF-6'] },
          TrainingDone: { target: 'done', rules: ['STF-6'] },
          TrainingDropped: { target: 'dropped' },
        },
      },
      done: { type: 'final' },
      dropped: { type: 'final' },
    },
  },
  facts: [TrainingPlanned, TrainingMoved, TrainingDone, TrainingDropped, TrainingLapsed],
  rules: [plannedAndDone],
  folds: [
    // Without the rule, what was left out is simply not known.
    when(TrainingPlanned, (_: TrainingItemData, { kind, until }) => ({ kind, until })),
    when(TrainingMoved, (data: TrainingItemData, { until }) => ({ ...data, until })),
    when(TrainingDone, (data: TrainingItemData, { on }) => ({ ...data, doneOn: on })),
  ],
});
