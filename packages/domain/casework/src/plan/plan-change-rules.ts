import { dayOf, type FactOf, type FileState, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import { findCase } from '../case/case-data.js';
import type { GoalSet, PlanDrafted, PlanTasksChanged } from '../facts/plan-facts.js';
import type { PlanCompleted, PlanConfirmed, PlanRevised } from '../facts/review-facts.js';
import { isOpenTask, tasksOfPlan } from '../task/task-data.js';
import { findPlan, type PlanData, partsOf } from './plan-data.js';

/** While support is being coordinated, each change of the plan is recorded with its cause (CMG-9). */
export const causeTold = rule('CMG-9', {
  needs: ['cause'],
  act: (
    _: PlanData,
    { fact, file }: RuleAct<FactOf<typeof GoalSet> | FactOf<typeof PlanTasksChanged>>,
  ): Verdict<'cause'> => {
    const coordinated = findCase(file)?.at.includes('management.coordination') === true;
    const told = fact.cause !== undefined || ('conference' in fact && fact.conference !== undefined);
    return !coordinated || told ? 'permit' : { needs: 'cause' };
  },
});

type Review = FactOf<typeof PlanConfirmed> | FactOf<typeof PlanRevised> | FactOf<typeof PlanCompleted>;
const reviewNeeds = [
  'replaced',
  'unknownGoal',
  'goals',
  'actors',
  'effect',
  'next',
  'nextPassed',
  'tasksOpen',
] as const;

/** The actors whose workers are responsible for something in the plan; those outside the network have no id of their own. */
const actorsIn = ({ file, fact }: RuleAct<Review>): readonly (string | undefined)[] =>
  tasksOfPlan(file, fact.plan).flatMap(({ data: { responsible } }) =>
    responsible?.kind === 'actor' ? [responsible.id] : [],
  );

/** What is open in the plan and in its parts: with the plan its parts end. */
const openIn = (file: FileState, plan: string) =>
  [plan, ...partsOf(file, plan)].flatMap((one) => tasksOfPlan(file, one)).filter(isOpenTask);

/**
 * A review is of the plan as it stands. It tells the progress of each goal, how the actors take part and what services
 * bring about; the plan goes on until a new day, changes, or is completed (PLN-4).
 */
export const reviewed = rule('PLN-4', {
  needs: reviewNeeds,
  act: (data: PlanData, act: RuleAct<Review>): Verdict<(typeof reviewNeeds)[number]> => {
    const { fact, at, file } = act;
    if (fact.version !== data.version) {
      return { needs: 'replaced', params: { version: data.version, named: fact.version } };
    }
    const strange = fact.goals.filter(({ goal }) => !data.goals.includes(goal));
    if (strange.length > 0) return { needs: 'unknownGoal', params: { goals: strange.map(({ goal }) => goal) } };
    const missing = data.goals.filter((goal) => !fact.goals.some((one) => one.goal === goal));
    if (missing.length > 0) return { needs: 'goals', params: { count: missing.length, goals: missing } };
    const told = new Set(fact.actors.filter(({ actor }) => actor.kind === 'actor').map(({ actor }) => actor.id));
    if (actorsIn(act).some((one) => !told.has(one))) return { needs: 'actors' };
    if (fact.effect === undefined) return { needs: 'effect' };
    if (fact.type === 'PlanCompleted') {
      const open = openIn(file, fact.plan);
      return open.length === 0
        ? 'permit'
        : { needs: 'tasksOpen', params: { count: open.length, tasks: open.map(({ id }) => id) } };
    }
    if (fact.next === undefined) return { needs: 'next' };
    return fact.next < dayOf(at) ? { needs: 'nextPassed', params: { day: fact.next } } : 'permit';
  },
});

/** A partial plan belongs to a plan that is there, and has somebody responsible of its own (PLN-6). */
export const partOfPlan = rule('PLN-6', {
  needs: ['parent', 'responsible'],
  act: (_: PlanData, { fact, file }: RuleAct<FactOf<typeof PlanDrafted>>): Verdict<'parent' | 'responsible'> => {
    if (fact.partOf === undefined) return 'permit';
    const parent = findPlan(file, fact.partOf);
    if (parent === undefined || parent.at === 'closed' || parent.data.partOf !== undefined) return { needs: 'parent' };
    return fact.responsible.length === 1 && fact.responsibleIs === 'person' ? 'permit' : { needs: 'responsible' };
  },
});

/** The plan for a young adult is the social curator's (PLN-10). */
export const planOfCurator = rule('PLN-10', {
  needs: ['curator'],
  act: (_: PlanData, { fact }: RuleAct<FactOf<typeof PlanDrafted>>) =>
    fact.kind === 'socialCurator' && !fact.curator ? { needs: 'curator' } : 'permit',
});
