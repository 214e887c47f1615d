import { always, closesFrom } from './readable-statement.js';
import { scopeKey } from './scope-key.js';
import type { GivenStatement, InvalidatedStatement, NarrowedStatement, Statement } from './statement.js';

/** How a consent ends (konec souhlasu), as far as the log tells: from when it no longer counts, or not for some things. */
export interface ConsentEnding {
  readonly invalidatedFrom: string | undefined;
  readonly withdrawnFrom: string | undefined;
  readonly narrowings: readonly NarrowedStatement[];
}

type End = Extract<Statement, { kind: 'withdrawn' | 'takenBack' }> | NarrowedStatement;

const none: ConsentEnding = { invalidatedFrom: undefined, withdrawnFrom: undefined, narrowings: [] };

/** Adds to the list under a key. */
export function putUnder<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [one]);
  else list.push(one);
}

const earliest = (all: readonly (End | InvalidatedStatement)[]): string | undefined =>
  all
    .map(closesFrom)
    .reduce<string | undefined>((from, one) => (from === undefined || one < from ? one : from), undefined);

/**
 * Finds how consents end: a withdrawal or a narrowing concerns the consent that it names, and every earlier one of the same
 * grantor in the same scope; an invalidation that one consent alone.
 */
export function endingsIn(
  log: readonly Statement[],
  given: readonly GivenStatement[],
): (one: GivenStatement, scope: string) => ConsentEnding {
  const byConsent = new Map<string, End[]>();
  const byScope = new Map<string, Set<End>>();
  const invalidations = new Map<string, InvalidatedStatement[]>();
  for (const one of log) {
    if (one.kind === 'invalidated') putUnder(invalidations, one.of, one);
    if (one.kind === 'withdrawn' || one.kind === 'narrowed') putUnder(byConsent, one.of, one);
  }
  for (const one of given) {
    const ends = byConsent.get(one.id);
    if (ends === undefined) continue;
    const scope = scopeKey(one);
    byScope.set(scope, new Set([...(byScope.get(scope) ?? []), ...ends]));
  }
  return (one, scope) => {
    const ofScope = byScope.get(scope);
    const invalid = invalidations.get(one.id);
    // Whatever names a consent is among the ends of its scope.
    if (ofScope === undefined && invalid === undefined) return none;
    const ends = [...(ofScope ?? [])].filter((end) => {
      const from = closesFrom(end);
      return end.of === one.id || from === always || one.at <= from;
    });
    return {
      invalidatedFrom: earliest(invalid ?? []),
      withdrawnFrom: earliest(ends.filter(({ kind }) => kind === 'withdrawn')),
      narrowings: ends.filter((end) => end.kind === 'narrowed'),
    };
  };
}
