import { type Arrow, lifecycle, type Rule, when } from '@koordinace/kernel';
import {
  GoalSet,
  PlanAgreed,
  PlanClosed,
  PlanDrafted,
  PlanTasksChanged,
  ReassessmentSet,
  RiskNamed,
} from '../facts/plan-facts.js';
import { blankPlan, type PlanData } from './plan-data.js';
import { assessedBeforePlan, guardianTakesPart, risksNamed, thisVersionAgreed, wholePlan } from './plan-rules.js';

const changes = (arrow: Arrow): Readonly<Record<string, Arrow>> => ({
  GoalSet: arrow,
  ReassessmentSet: arrow,
  PlanTasksChanged: arrow,
  RiskNamed: arrow,
});
const agreed: Arrow = { target: 'agreed', rules: ['CMG-6', 'PLN-1', 'PLN-2', 'CMG-13'] };
const closed: Arrow = { target: 'closed' };

const changed = (data: PlanData): PlanData => ({ ...data, version: data.version + 1 });
const withOne = <T>(list: readonly T[], one: T): readonly T[] => (list.includes(one) ? list : [...list, one]);

/**
 * The life of an individual plan (individuální plán): drafted piece by piece, agreed version by version
 * (PLN-1, PLN-2). Every change raises the version; what was agreed before waits as `amended` for a new agreement.
 */
export const planLifecycle = lifecycle<PlanData>({
  name: 'plan',
  stream: 'case',
  start: blankPlan,
  facts: [PlanDrafted, GoalSet, ReassessmentSet, PlanTasksChanged, RiskNamed, PlanAgreed, PlanClosed],
  folds: [
    when(PlanDrafted, changed),
    when(GoalSet, (data: PlanData, { goal }) => ({ ...changed(data), goals: withOne(data.goals, goal) })),
    when(ReassessmentSet, (data: PlanData, { on }) => ({ ...changed(data), reassessOn: on })),
    when(PlanTasksChanged, changed),
    when(RiskNamed, (data: PlanData, { risk, hasMeasure }) => ({
      ...changed(data),
      risks: withOne(data.risks, risk),
      unmeasured: hasMeasure ? data.unmeasured.filter((one) => one !== risk) : withOne(data.unmeasured, risk),
    })),
    when(PlanAgreed, (data: PlanData, { version }) => ({ ...data, agreedVersion: version })),
  ],
  rules: [wholePlan, thisVersionAgreed, guardianTakesPart, assessedBeforePlan],
  warnings: [{ fact: 'PlanAgreed', rule: risksNamed as unknown as Rule }],
  chart: {
    initial: 'none',
    states: {
      none: { on: { PlanDrafted: { target: 'draft' } } },
      draft: { on: { ...changes({}), PlanAgreed: agreed, PlanClosed: closed } },
      agreed: { on: { ...changes({ target: 'amended' }), PlanClosed: closed } },
      amended: { on: { ...changes({}), PlanAgreed: agreed, PlanClosed: closed } },
      closed: { type: 'final' },
    },
  },
});
