import { dayOf, type FactOf, lifecycle, type RuleAct, rule, when } from '@koordinace/kernel';
import { findCase } from '../case/case-data.js';
import { CoordinatorAnswered, CoordinatorAsked } from '../facts/coordinator-facts.js';
import type { RequestKind } from '../lists/request-kind.js';

/** What decisions know of a request to the coordinator. */
export interface RequestData {
  readonly kind?: RequestKind;
  readonly askedOn?: string;
  readonly coordinators: readonly string[];
}

/** Nobody is drawn into a closed case: where the client has come back, it is opened again first (CMG-15). */
const askedInRunningCase = rule('CMG-15', {
  needs: ['caseEnded'],
  act: (_: RequestData, { file }: RuleAct<FactOf<typeof CoordinatorAsked>>) =>
    findCase(file)?.at.includes('work.ended') === true ? { needs: 'caseEnded' as const } : 'permit',
});

/** A request reaches somebody only where the office has a coordinator (CMG-8). */
const somebodyAsked = rule('CMG-8', {
  needs: ['noCoordinator'],
  act: (_: RequestData, { fact }: RuleAct<FactOf<typeof CoordinatorAsked>>) =>
    fact.coordinators.length === 0 ? { needs: 'noCoordinator' as const } : 'permit',
});

/** A request to the support coordinator and its answer (žádost o pomoc koordinátora podpory; CMG-8, PLN-8). */
export const requestLifecycle = lifecycle<RequestData>({
  name: 'request',
  stream: 'case',
  start: { coordinators: [] },
  facts: [CoordinatorAsked, CoordinatorAnswered],
  folds: [
    when(CoordinatorAsked, (_: RequestData, { at, kind, coordinators }) => ({
      kind,
      coordinators,
      askedOn: dayOf(at),
    })),
  ],
  rules: [askedInRunningCase],
  warnings: [{ fact: 'CoordinatorAsked', rule: somebodyAsked }],
  chart: {
    initial: 'none',
    states: {
      none: { on: { CoordinatorAsked: { target: 'asked', rules: ['CMG-15'] } } },
      asked: { on: { CoordinatorAnswered: { target: 'answered' } } },
      answered: { type: 'final' },
    },
  },
});
