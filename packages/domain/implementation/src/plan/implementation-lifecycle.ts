import { type FactOf, lifecycle, when } from '@koordinace/kernel';
import { namesNobody } from '@koordinace/people';
import { evaluatedBeforeClosing } from '../evaluation/evaluation-rules.js';
import { DataConsulted } from '../risk/risk-facts.js';
import {
  CarrierNamed,
  FinalEvaluationBegun,
  FirstStepEnded,
  ImplementationAmended,
  ImplementationClosed,
  ImplementationDeadlineRaised,
  ImplementationDrafted,
  ImplementationStarted,
  InterimEvaluationRecorded,
  LeadershipInformed,
  SupportHeld,
  SupportPlanned,
  TemplateAdopted,
} from './facts/implementation-facts.js';
import { implementationChart } from './implementation-chart.js';
import { blankImplementation, type ImplementationData } from './implementation-data.js';
import { wholePlan } from './rules/content-rules.js';
import {
  carried,
  carriedByHead,
  goalsMeasured,
  proposalsAnswered,
  risksIdentified,
  severalPeople,
  wholeApproach,
} from './rules/start-rules.js';

type Content = FactOf<typeof ImplementationDrafted> | FactOf<typeof ImplementationAmended>;

const said = (data: ImplementationData, fact: Content): ImplementationData => ({
  ...data,
  mainGoal: data.mainGoal || fact.mainGoal !== undefined,
  measure: data.measure || fact.measure !== undefined,
  targetKind: data.targetKind || fact.targetKind !== undefined,
  target: data.target || fact.target !== undefined,
  ...(fact.startsOn !== undefined && { startsOn: fact.startsOn }),
  ...(fact.evaluationOn !== undefined && { evaluationOn: fact.evaluationOn }),
  ...(fact.methods !== undefined && { methods: fact.methods }),
  ...(fact.interval !== undefined && { interval: fact.interval }),
});

/** The lifecycle of an implementation plan (implementační plán; IMP-1, IMP-2, IMP-3, IMP-5). */
export const implementationLifecycle = lifecycle<ImplementationData>({
  name: 'implementation',
  stream: 'implementation',
  start: blankImplementation,
  chart: implementationChart,
  facts: [
    ImplementationDrafted,
    ImplementationAmended,
    CarrierNamed,
    TemplateAdopted,
    SupportPlanned,
    SupportHeld,
    LeadershipInformed,
    DataConsulted,
    ImplementationStarted,
    FirstStepEnded,
    InterimEvaluationRecorded,
    FinalEvaluationBegun,
    ImplementationClosed,
    ImplementationDeadlineRaised,
  ],
  rules: [wholePlan, risksIdentified, carried, namesNobody('IMP-14'), evaluatedBeforeClosing],
  forbidden: [
    { rule: 'IMP-2', fact: 'InterimEvaluationRecorded', from: ['running', 'begun'] },
    {
      rule: 'IMP-7',
      fact: 'FinalEvaluationBegun',
      from: ['running', 'begun'],
      target: '#implementation.finalEvaluation',
    },
  ],
  warnings: [
    { fact: 'CarrierNamed', rule: carriedByHead },
    { fact: 'ImplementationAmended', rule: wholeApproach },
    { fact: 'ImplementationStarted', rule: goalsMeasured },
    { fact: 'ImplementationStarted', rule: wholeApproach },
    { fact: 'ImplementationStarted', rule: severalPeople },
    { fact: 'ImplementationStarted', rule: proposalsAnswered },
  ],
  folds: [
    when(ImplementationDrafted, said),
    when(ImplementationAmended, (data: ImplementationData, fact) => ({
      ...said(data, fact),
      mainGoalChanges: data.mainGoalChanges + (fact.mainGoal !== undefined && data.startedOn !== undefined ? 1 : 0),
    })),
    when(CarrierNamed, (data: ImplementationData, { carrier }) => ({ ...data, carrier })),
    when(SupportPlanned, (data: ImplementationData) => ({ ...data, planned: data.planned + 1 })),
    when(SupportHeld, (data: ImplementationData) => ({ ...data, held: data.held + 1 })),
    when(LeadershipInformed, (data: ImplementationData) => ({ ...data, informed: data.informed + 1 })),
    when(DataConsulted, (data: ImplementationData, { actors, formalised }) => ({ ...data, actors, formalised })),
    when(ImplementationStarted, (data: ImplementationData, { on }) => ({ ...data, startedOn: on })),
    when(InterimEvaluationRecorded, (data: ImplementationData, { evaluation, ended }) => ({
      ...data,
      evaluations: evaluation,
      evaluated: data.evaluated + ended.length,
    })),
    when(ImplementationDeadlineRaised, (data: ImplementationData, { deadline }) => ({
      ...data,
      raised: [...data.raised, deadline],
    })),
  ],
});
