import { type FactOf, type Moment, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import { measuresOf, proposedRisks, risksInForce } from '../../risk/risk-data.js';
import type { CarrierNamed, ImplementationStarted } from '../facts/implementation-facts.js';
import { goalsOf } from '../goal-data.js';
import { type ImplementationData, isRunning } from '../implementation-data.js';
import { isOpenStep, stepsOf } from '../step-data.js';

/** A plan without a risk for which something is proposed does not leave preparation (IMP-3). */
export const risksIdentified = rule('IMP-3', {
  needs: ['risks', 'measures'],
  state: (_: ImplementationData, { file }: Moment): Verdict<'risks' | 'measures'> => {
    const risks = risksInForce(file);
    if (risks.length === 0) return { needs: 'risks' };
    return risks.some(({ id }) => measuresOf(file, id).length > 0) ? 'permit' : { needs: 'measures' };
  },
});

/** Somebody carries the change; in the middle of it another one takes it over with a reason (IMP-5). */
export const carried = rule('IMP-5', {
  needs: ['carrier', 'unknownCarrier', 'reason'],
  act: (
    { carrier }: ImplementationData,
    { fact, file }: RuleAct<FactOf<typeof CarrierNamed> | FactOf<typeof ImplementationStarted>>,
  ): Verdict<'carrier' | 'unknownCarrier' | 'reason'> => {
    if (fact.type === 'ImplementationStarted') return carrier === undefined ? { needs: 'carrier' } : 'permit';
    if (!fact.active) return { needs: 'unknownCarrier' };
    return isRunning(file) && carrier !== undefined && fact.reason === undefined ? { needs: 'reason' } : 'permit';
  },
});

/** Ideally the head of the social department carries the change (IMP-5). */
export const carriedByHead = rule('IMP-5', {
  needs: ['notHead'],
  act: (_: ImplementationData, { fact }: RuleAct<FactOf<typeof CarrierNamed>>) =>
    fact.leads ? 'permit' : { needs: 'notHead' },
});

/** Goals say by what they are measured, and steps lead to them (IMP-9). */
export const goalsMeasured = rule('IMP-9', {
  needs: ['mainMeasure', 'goalsUnmeasured', 'goalsWithoutSteps'],
  state: ({ measure }: ImplementationData, { file }: Moment) => {
    if (!measure) return { needs: 'mainMeasure' };
    const goals = goalsOf(file);
    const named = (needs: 'goalsUnmeasured' | 'goalsWithoutSteps', found: readonly { readonly id: string }[]) => ({
      needs,
      params: { count: found.length, goals: found.map(({ id }) => id) },
    });
    const unmeasured = goals.filter(({ data }) => !data.measured);
    if (unmeasured.length > 0) return named('goalsUnmeasured', unmeasured);
    const steps = stepsOf(file).filter(({ at }) => at !== 'dropped');
    const empty = goals.filter(({ id }) => !steps.some(({ data }) => data.goal === id));
    return empty.length > 0 ? named('goalsWithoutSteps', empty) : 'permit';
  },
});

/** The approach is introduced as a whole (IMP-10). */
export const wholeApproach = rule('IMP-10', {
  needs: ['oneMethod'],
  act: ({ methods }: ImplementationData, { fact }: RuleAct<never>) => {
    const introduced = (fact as { readonly methods?: readonly string[] }).methods ?? methods;
    return introduced.length < 2 ? { needs: 'oneMethod', params: { methods: introduced } } : 'permit';
  },
});

/** From how many steps on it matters that they all are one person's. */
const severalSteps = 2;

/** The introduction does not hang on one person (IMP-10). */
export const severalPeople = rule('IMP-10', {
  needs: ['onePerson'],
  state: (_: ImplementationData, { file }: Moment) => {
    const taken = stepsOf(file).filter((one) => isOpenStep(one) && one.data.responsible.length > 0);
    const people = new Set(taken.flatMap(({ data }) => data.responsible));
    const helped = taken.some(({ data }) => data.organisations > 0);
    return taken.length >= severalSteps && people.size === 1 && !helped
      ? { needs: 'onePerson', params: { worker: [...people][0] ?? '' } }
      : 'permit';
  },
});

/** What the data show is answered before the start (RSK-3). */
export const proposalsAnswered = rule('RSK-3', {
  needs: ['unanswered'],
  state: (_: ImplementationData, { file }: Moment) => {
    const waiting = proposedRisks(file);
    return waiting.length === 0
      ? 'permit'
      : { needs: 'unanswered', params: { count: waiting.length, risks: waiting.map(({ id }) => id) } };
  },
});
