import { type FactOf, lifecycle, when } from '@koordinace/kernel';
import { measureOfRisk } from '../risk/measure-rule.js';
import {
  MeasureOpened,
  MeasurePrepared,
  StepAmended,
  StepDropped,
  StepNotReached,
  StepPlanned,
  StepStarted,
  StepVerified,
} from './facts/step-facts.js';
import { dueInTime, evaluatedInTime, ownGoal, wholeStep } from './rules/step-rules.js';
import { blankStep, type StepData } from './step-data.js';

type Said = FactOf<typeof StepPlanned> | FactOf<typeof StepAmended>;

const said = (
  data: StepData,
  { phase, activity, verification, responsible, organisations, due, goal }: Said,
): StepData => ({
  ...data,
  ...(phase !== undefined && { phase }),
  activity: data.activity || activity !== undefined,
  verification: data.verification || verification !== undefined,
  ...(responsible !== undefined && { responsible }),
  ...(organisations !== undefined && { organisations: organisations.length }),
  ...(due !== undefined && { due }),
  ...(goal !== undefined && { goal }),
});

const ended = (data: StepData, { on, nth }: { readonly on: string; readonly nth: number }): StepData => ({
  ...data,
  endedOn: on,
  nth,
});

/**
 * The life of a step (krok, IMP-1): planned, running, verified or not reached. A measure against a risk waits beside the plan
 * until its risk matures; then it is a step like any other (RSK-2).
 */
export const stepLifecycle = lifecycle<StepData>({
  name: 'step',
  stream: 'implementation',
  start: blankStep,
  facts: [
    StepPlanned,
    MeasurePrepared,
    MeasureOpened,
    StepAmended,
    StepStarted,
    StepVerified,
    StepNotReached,
    StepDropped,
  ],
  folds: [
    when(StepPlanned, (data: StepData, fact) => ({
      ...said(data, fact),
      ...(fact.template !== undefined && { template: fact.template }),
    })),
    when(MeasurePrepared, (data: StepData, { risk, verification, responsible }) => ({
      ...data,
      activity: true,
      verification: verification !== undefined,
      responsible,
      measureOf: risk,
    })),
    when(MeasureOpened, (data: StepData, { due }) => ({ ...data, due })),
    when(StepAmended, said),
    when(StepStarted, (data: StepData, { on }) => ({ ...data, startedOn: on })),
    when(StepVerified, ended),
    when(StepNotReached, ended),
  ],
  rules: [wholeStep, ownGoal, measureOfRisk],
  warnings: [
    { fact: 'StepPlanned', rule: dueInTime },
    { fact: 'StepAmended', rule: dueInTime },
    { fact: 'StepStarted', rule: evaluatedInTime },
    { fact: 'StepVerified', rule: evaluatedInTime },
    { fact: 'StepNotReached', rule: evaluatedInTime },
  ],
  chart: {
    initial: 'none',
    states: {
      none: {
        on: {
          StepPlanned: { target: 'planned', rules: ['IMP-1', 'IMP-9'] },
          MeasurePrepared: { target: 'waiting', rules: ['RSK-2'] },
        },
      },
      waiting: {
        on: {
          StepAmended: { rules: ['IMP-1', 'IMP-9'] },
          MeasureOpened: { target: 'planned', rules: ['IMP-1'] },
          StepDropped: { target: 'dropped' },
        },
      },
      planned: {
        on: {
          StepAmended: { rules: ['IMP-1', 'IMP-9'] },
          StepStarted: { target: 'running', rules: ['IMP-1'] },
          StepNotReached: { target: 'notReached', rules: ['IMP-1'] },
          StepDropped: { target: 'dropped' },
        },
      },
      running: {
        on: {
          StepAmended: { rules: ['IMP-1', 'IMP-9'] },
          StepVerified: { target: 'verified', rules: ['IMP-1'] },
          StepNotReached: { target: 'notReached', rules: ['IMP-1'] },
          StepDropped: { target: 'dropped' },
        },
      },
      verified: { type: 'final' },
      notReached: { type: 'final' },
      dropped: { type: 'final' },
    },
  },
});
