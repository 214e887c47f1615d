import { adds, present, recordFold } from '@koordinace/kernel';
import {
  TrainingDone,
  TrainingDropped,
  TrainingLapsed,
  TrainingMoved,
  TrainingPlanEnded,
  TrainingPlanned,
  TrainingPlanOpened,
} from './training-facts.js';
import type { TrainingKind } from './training-kind.js';

/** Something in a training plan as people read it. */
export interface ReadableTraining {
  readonly trainingitem: string;
  readonly kind?: TrainingKind;
  readonly title?: string;
  readonly state: 'planned' | 'lapsed' | 'done' | 'dropped';
  readonly until?: string;
  /** Earlier last days. */
  readonly before?: readonly string[];
  readonly organisations?: readonly string[];
  readonly doneOn?: string;
  readonly proof?: string;
}

/** A training plan as people read it (plán vzdělávání, STF-6). */
export interface TrainingRecord {
  readonly worker?: string;
  readonly items: readonly ReadableTraining[];
  readonly endedAt?: string;
}

const change = (record: TrainingRecord, id: string | undefined, more: object): TrainingRecord => ({
  ...record,
  items: record.items.map((one) => (one.trainingitem === id ? Object.assign({}, one, more) : one)),
});

/** The record of a plan, for the worker and the heads; for coordinators where it is offered to actors. */
export const trainingRecord = recordFold<TrainingRecord>({
  stream: 'training',
  start: { items: [] },
  whole: ['head', 'trainee', 'actorsTrainer'],
  shared: false,
  steps: [
    adds(TrainingPlanOpened, (record: TrainingRecord, { worker }) => ({ ...record, ...present({ worker }) })),
    adds(TrainingPlanEnded, (record: TrainingRecord, { at }) => ({ ...record, endedAt: at })),
    adds(TrainingPlanned, (record: TrainingRecord, { trainingitem = '', kind, title, until, organisations }) => {
      const said = present({ kind, title, until, organisations });
      return { ...record, items: [...record.items, { trainingitem, state: 'planned' as const, ...said }] };
    }),
    adds(TrainingMoved, (record: TrainingRecord, { trainingitem, until }) => {
      const { before = [], until: earlier } = record.items.find((one) => one.trainingitem === trainingitem) ?? {};
      const days = earlier === undefined ? before : [...before, earlier];
      return change(record, trainingitem, { state: 'planned', before: days, ...present({ until }) });
    }),
    adds(TrainingDone, (record: TrainingRecord, { trainingitem, on, proof, organisations }) =>
      change(record, trainingitem, { state: 'done', ...present({ doneOn: on, proof, organisations }) }),
    ),
    adds(TrainingDropped, (record: TrainingRecord, { trainingitem }) =>
      change(record, trainingitem, { state: 'dropped' }),
    ),
    adds(TrainingLapsed, (record: TrainingRecord, { trainingitem }) =>
      change(record, trainingitem, { state: 'lapsed' }),
    ),
  ],
});
