import { dayOf, lifecycle, when } from '@koordinace/kernel';
import { CoordinatorAnswered, CoordinatorAsked } from '../facts/coordinator-facts.js';
import type { RequestKind } from '../lists/request-kind.js';

/** What decisions know of a request to the coordinator. */
export interface RequestData {
  readonly kind?: RequestKind;
  readonly askedOn?: string;
  readonly coordinators: readonly string[];
}

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
  rules: [],
  chart: {
    initial: 'none',
    states: {
      none: { on: { CoordinatorAsked: { target: 'asked' } } },
      asked: { on: { CoordinatorAnswered: { target: 'answered' } } },
      answered: { type: 'final' },
    },
  },
});
