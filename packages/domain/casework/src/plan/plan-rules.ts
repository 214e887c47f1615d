import { dayOf, type FactOf, type Moment, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import { findCase } from '../case/case-data.js';
import { missingParts } from '../case/management-rules.js';
import type { PlanAgreed, ReassessmentSet, RiskNamed } from '../facts/plan-facts.js';
import { isAgreed } from '../guardians/guardian-evidence.js';
import { AssessmentPart } from '../lists/assessment-part.js';
import { isTimed, tasksOfPlan } from '../task/task-data.js';
import type { PlanData } from './plan-data.js';

type Agreed = RuleAct<FactOf<typeof PlanAgreed>>;

const parts = ['goals', 'activities', 'responsible', 'timetable', 'reassessment'] as const;
type Part = (typeof parts)[number];

/** A plan has goals, activities that reach them, somebody responsible, a timetable and a day of reassessment (PLN-1). */
export const wholePlan = rule('PLN-1', {
  needs: [...parts, 'dayPassed'],
  act: (
    data: PlanData,
    { fact, file, at }: Agreed | RuleAct<FactOf<typeof ReassessmentSet>>,
  ): Verdict<Part | 'dayPassed'> => {
    const day = fact.type === 'ReassessmentSet' ? fact.on : data.reassessOn;
    if (day !== undefined && day < dayOf(at)) return { needs: 'dayPassed', params: { day } };
    if (fact.type === 'ReassessmentSet') return 'permit';
    const tasks = tasksOfPlan(file, fact.plan);
    const reached = data.goals.every((goal) => tasks.some((task) => task.data.goal === goal));
    const has: Readonly<Record<Part, boolean>> = {
      goals: data.goals.length > 0,
      activities: tasks.length > 0 && reached,
      responsible: tasks.every((task) => task.data.responsible !== undefined),
      timetable: tasks.every((task) => isTimed(task.data)),
      reassessment: data.reassessOn !== undefined,
    };
    const missing = parts.filter((part) => !has[part]);
    const [first] = missing;
    return first === undefined ? 'permit' : { needs: first, params: { count: missing.length, missing } };
  },
});

/** Agreed is exactly this version, by the client or in their scope by the guardian (PLN-2). */
export const thisVersionAgreed = rule('PLN-2', {
  needs: ['version', 'agreement'],
  act: (data: PlanData, { fact }: Agreed): Verdict<'version' | 'agreement'> => {
    if (fact.version !== data.version) {
      return { needs: 'version', params: { version: data.version, named: fact.version } };
    }
    return isAgreed(fact) ? 'permit' : { needs: 'agreement' };
  },
});

/** In case management the plan rests on a complete assessment (CMG-6). */
export const assessedBeforePlan = rule('CMG-6', {
  needs: AssessmentPart.codes,
  state: (_: PlanData, { file }: Moment): Verdict<AssessmentPart> => {
    const data = findCase(file)?.data;
    if (data?.manager === undefined) return 'permit';
    const missing = missingParts(data);
    const [first] = missing;
    return first === undefined ? 'permit' : { needs: first, params: { count: missing.length, missing } };
  },
});

/** A plan names its risks and what to do with each (PLN-7). */
export const risksNamed = rule('PLN-7', {
  needs: ['risks', 'measure'],
  state: ({ risks, unmeasured }: PlanData): Verdict<'risks' | 'measure'> => {
    if (risks.length === 0) return { needs: 'risks' };
    return unmeasured.length === 0
      ? 'permit'
      : { needs: 'measure', params: { count: unmeasured.length, risks: unmeasured } };
  },
});

/** A risk says what may happen (PLN-7). */
export const riskInWords = rule('PLN-7', {
  needs: ['what'],
  act: ({ risks }: PlanData, { fact }: RuleAct<FactOf<typeof RiskNamed>>): Verdict<'what'> =>
    fact.named || risks.includes(fact.risk) ? 'permit' : { needs: 'what' },
});

/** A refusal to share is a risk of the plan and no block; which steps cannot involve an actor is said (CON-13). */
export const refusalNamed = rule('CON-13', {
  needs: ['refused', 'refusedSteps'],
  act: (_: PlanData, { fact: { sharingRefused } }: Agreed) => {
    if (sharingRefused === undefined) return 'permit';
    const { refusals, tasks } = sharingRefused;
    return tasks.length === 0
      ? { needs: 'refused', params: { refusals } }
      : { needs: 'refusedSteps', params: { refusals, tasks } };
  },
});
