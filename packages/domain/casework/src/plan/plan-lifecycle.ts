import { type Arrow, dayOf, type FactOf, lifecycle, when } from '@koordinace/kernel';
import {
  GoalSet,
  PlanAgreed,
  PlanClosed,
  PlanDrafted,
  PlanTasksChanged,
  ReassessmentSet,
  RiskNamed,
} from '../facts/plan-facts.js';
import { PlanCompleted, PlanConfirmed, PlanRevised, reviewFacts } from '../facts/review-facts.js';
import { guardianTakesPart } from '../guardians/guardian-takes-part.js';
import { causeTold, partOfPlan, planOfCurator, reviewed } from './plan-change-rules.js';
import { blankPlan, type PlanData } from './plan-data.js';
import {
  assessedBeforePlan,
  refusalNamed,
  riskInWords,
  risksNamed,
  thisVersionAgreed,
  wholePlan,
} from './plan-rules.js';

const changes = (arrow: Arrow): Readonly<Record<string, Arrow>> => ({
  GoalSet: arrow,
  ReassessmentSet: { ...arrow, rules: ['PLN-1'] },
  PlanTasksChanged: arrow,
  RiskNamed: arrow,
});
/** Once the plan was agreed, what changes in it has its cause (CMG-9). */
const adaptations = (arrow: Arrow): Readonly<Record<string, Arrow>> => ({
  ...changes(arrow),
  GoalSet: { ...arrow, rules: ['CMG-9'] },
  PlanTasksChanged: { ...arrow, rules: ['CMG-9'] },
});
const reviews: Readonly<Record<string, Arrow>> = {
  PlanConfirmed: { rules: ['PLN-4'] },
  PlanRevised: { target: 'amended', rules: ['PLN-4'] },
  PlanCompleted: { target: 'closed', rules: ['PLN-4'] },
};
const agreed: Arrow = { target: 'agreed', rules: ['CMG-6', 'PLN-1', 'PLN-2', 'CMG-13'] };
const closed: Arrow = { target: 'closed' };

const changed = (data: PlanData): PlanData => ({ ...data, version: data.version + 1 });

/** A review moves the day of the next one: it was agreed on with the client as the review was made. */
const afterReview = (data: PlanData, { at, next }: Pick<FactOf<typeof PlanConfirmed>, 'at' | 'next'>): PlanData => ({
  ...data,
  reviews: data.reviews + 1,
  reviewedOn: dayOf(at),
  ...(next !== undefined && { reassessOn: next, agreedReassessOn: next }),
});
const withOne = <T>(list: readonly T[], one: T): readonly T[] => (list.includes(one) ? list : [...list, one]);

/**
 * The life of an individual plan (individuální plán): drafted piece by piece, agreed version by version
 * (PLN-1, PLN-2), reviewed (PLN-4), completed or closed. Every change raises the version; what was agreed before waits as
 * `amended` for a new agreement.
 */
export const planLifecycle = lifecycle<PlanData>({
  name: 'plan',
  stream: 'case',
  start: blankPlan,
  facts: [
    PlanDrafted,
    GoalSet,
    ReassessmentSet,
    PlanTasksChanged,
    RiskNamed,
    PlanAgreed,
    ...Object.values(reviewFacts),
    PlanClosed,
  ],
  folds: [
    when(PlanDrafted, (data: PlanData, { partOf, responsible: [first] }) => ({
      ...changed(data),
      ...(partOf !== undefined && { partOf }),
      ...(first !== undefined && { responsible: first }),
    })),
    ...[PlanConfirmed, PlanCompleted].map((fact) => when(fact, afterReview)),
    // A plan that will change is another version, which waits for the client's agreement (PLN-2, PLN-4).
    when(PlanRevised, (data: PlanData, review) => changed(afterReview(data, review))),
    when(GoalSet, (data: PlanData, { goal }) => ({ ...changed(data), goals: withOne(data.goals, goal) })),
    when(ReassessmentSet, (data: PlanData, { on }) => ({ ...changed(data), reassessOn: on })),
    when(PlanTasksChanged, changed),
    when(RiskNamed, (data: PlanData, { risk, named, hasMeasure }) => {
      const known = data.risks.includes(risk);
      // A new risk without a word on what it is counts for nothing; rewording one takes its measure from nobody.
      if (!known && !named) return changed(data);
      if (hasMeasure) {
        return {
          ...changed(data),
          risks: withOne(data.risks, risk),
          unmeasured: data.unmeasured.filter((one) => one !== risk),
        };
      }
      return known
        ? changed(data)
        : { ...changed(data), risks: withOne(data.risks, risk), unmeasured: withOne(data.unmeasured, risk) };
    }),
    when(PlanAgreed, ({ agreedReassessOn: _before, ...data }: PlanData, { version }) => ({
      ...data,
      agreedVersion: version,
      ...(data.reassessOn !== undefined && { agreedReassessOn: data.reassessOn }),
    })),
  ],
  rules: [
    wholePlan,
    thisVersionAgreed,
    guardianTakesPart,
    assessedBeforePlan,
    causeTold,
    reviewed,
    partOfPlan,
    planOfCurator,
  ],
  warnings: [
    { fact: 'PlanAgreed', rule: risksNamed },
    { fact: 'PlanAgreed', rule: refusalNamed },
    { fact: 'RiskNamed', rule: riskInWords },
  ],
  chart: {
    initial: 'none',
    states: {
      none: { on: { PlanDrafted: { target: 'draft', rules: ['PLN-6', 'PLN-10'] } } },
      draft: { on: { ...changes({}), PlanAgreed: agreed, PlanClosed: closed } },
      agreed: { on: { ...adaptations({ target: 'amended' }), ...reviews, PlanClosed: closed } },
      amended: { on: { ...adaptations({}), ...reviews, PlanAgreed: agreed, PlanClosed: closed } },
      closed: { type: 'final' },
    },
  },
});
