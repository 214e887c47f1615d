import { always, closesFrom } from './readable-statement.js';
import type { GivenStatement, InvalidatedStatement, NarrowedStatement, Statement } from './statement.js';

/** How a consent ends (konec souhlasu), as far as the log tells: from when it no longer counts, or not for some things. */
export interface ConsentEnding {
  readonly invalidatedFrom: string | undefined;
  readonly withdrawnFrom: string | undefined;
  readonly narrowings: readonly NarrowedStatement[];
}

type End = Extract<Statement, { kind: 'withdrawn' | 'takenBack' }> | NarrowedStatement;

const none: ConsentEnding = { invalidatedFrom: undefined, withdrawnFrom: undefined, narrowings: [] };

const put = <T>(lists: Map<string, T[]>, key: string, one: T): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [one]);
  else list.push(one);
};

const earliest = (all: readonly (End | InvalidatedStatement)[]): string | undefined => {
  let from: string | undefined;
  for (const one of all) {
    const closes = closesFrom(one);
    if (from === undefined || closes < from) from = closes;
  }
  return from;
};

/**
 * Finds how consents end: a withdrawal or a narrowing concerns the consent that it names, and every earlier one of the same
 * grantor in the same scope; an invalidation that one consent alone.
 *
 * @param scopes the scopes of consents, by id; one id may stand for several where a log is wrong
 */
export function endingsIn(
  log: readonly Statement[],
  scopes: ReadonlyMap<string, ReadonlySet<string>>,
): (one: GivenStatement, scope: string) => ConsentEnding {
  const byConsent = new Map<string, End[]>();
  const byScope = new Map<string, End[]>();
  const invalidations = new Map<string, InvalidatedStatement[]>();
  for (const one of log) {
    if (one.kind === 'invalidated') put(invalidations, one.of, one);
    if (one.kind !== 'withdrawn' && one.kind !== 'narrowed') continue;
    put(byConsent, one.of, one);
    for (const scope of scopes.get(one.of) ?? []) put(byScope, scope, one);
  }
  return (one, scope) => {
    const named = byConsent.get(one.id);
    const ofScope = byScope.get(scope);
    const invalid = invalidations.get(one.id);
    if (named === undefined && ofScope === undefined && invalid === undefined) return none;
    const ends = new Set<End>(named);
    for (const end of ofScope ?? []) {
      const from = closesFrom(end);
      if (from === always || one.at <= from) ends.add(end);
    }
    return {
      invalidatedFrom: earliest(invalid ?? []),
      withdrawnFrom: earliest([...ends].filter(({ kind }) => kind === 'withdrawn')),
      narrowings: [...ends].filter((end) => end.kind === 'narrowed'),
    };
  };
}
