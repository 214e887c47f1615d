import { adds, present, type RecordStep } from '@koordinace/kernel';
import {
  MeasureOpened,
  MeasurePrepared,
  StepAmended,
  StepDropped,
  StepNotReached,
  StepPlanned,
  StepStarted,
  StepVerified,
} from '../facts/step-facts.js';
import { changed, withChanged } from './earlier.js';
import type { ImplementationRecord, ReadableStep, StepContent } from './implementation-record.js';

type Record = ImplementationRecord;

const withStep = (record: Record, step: string | undefined, change: (one: ReadableStep) => ReadableStep): Record => ({
  ...record,
  steps: withChanged(record.steps, (one) => one.step === step, change),
});

/** What steps add to the record, with measures among them. */
export const stepSteps: readonly RecordStep<Record>[] = [
  adds(
    StepPlanned,
    (record: Record, { step = '', type: _type, at: _at, by: _by, implementation: _of, gone: _gone, ...said }) => ({
      ...record,
      steps: [...record.steps, { step, state: 'planned', ...(present(said) as StepContent), history: [] }],
    }),
  ),
  adds(MeasurePrepared, (record: Record, { step = '', risk, activity, verification, responsible }) => ({
    ...record,
    steps: [
      ...record.steps,
      { step, state: 'waiting', ...present({ measureOf: risk, activity, verification, responsible }), history: [] },
    ],
    risks: withChanged(
      record.risks,
      (one) => one.risk === risk,
      (one) => ({ ...one, measures: [...one.measures, step] }),
    ),
  })),
  adds(MeasureOpened, (record: Record, { step, due }) =>
    withStep(record, step, (one) => ({ ...one, state: 'planned', ...present({ due }) })),
  ),
  adds(StepAmended, (record: Record, fact) => {
    const { step, phase, activity, verification, responsible, organisations, due, goal } = fact;
    const said = { phase, activity, verification, responsible, organisations, due, goal };
    return withStep(record, step, (one) => changed<StepContent, ReadableStep>(one, said, fact));
  }),
  adds(StepStarted, (record: Record, { step, on }) =>
    withStep(record, step, (one) => ({ ...one, state: 'running', ...present({ startedOn: on }) })),
  ),
  adds(StepVerified, (record: Record, { step, on, finding }) =>
    withStep(record, step, (one) => ({ ...one, state: 'verified', ...present({ endedOn: on, finding }) })),
  ),
  adds(StepNotReached, (record: Record, { step, on, why }) =>
    withStep(record, step, (one) => ({ ...one, state: 'notReached', ...present({ endedOn: on, why }) })),
  ),
  adds(StepDropped, (record: Record, { step, reason }) =>
    withStep(record, step, (one) => ({ ...one, state: 'dropped', ...present({ why: reason }) })),
  ),
];
