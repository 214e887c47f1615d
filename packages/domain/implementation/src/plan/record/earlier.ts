import { present } from '@koordinace/kernel';
import type { ChangeCause } from '../cause.js';
import type { Earlier } from './implementation-record.js';

interface Change {
  readonly at: string;
  readonly by: string;
  readonly reason?: string | undefined;
  readonly evaluation?: number | undefined;
  readonly cause?: ChangeCause | undefined;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Something as it is after a change, with what it said before at the end of its history (dřívější hodnoty zůstávají čitelné,
 * IMP-2). What did not change is not repeated.
 */
export function changed<T extends object, R extends Partial<T> & { readonly history: readonly Earlier<T>[] }>(
  whole: R,
  said: { readonly [K in keyof T]?: T[K] | undefined },
  { at, by, reason, evaluation, cause }: Change,
): R {
  const now = present(said) as Partial<T>;
  const keys = (Object.keys(now) as (keyof T & keyof R)[]).filter((key) => !same(now[key], whole[key]));
  const kept = keys.filter((key) => whole[key] !== undefined).map((key) => [key, whole[key]]);
  const before = Object.fromEntries(kept) as Partial<T>;
  const entry: Earlier<T> = { changedAt: at, changedBy: by, ...present({ reason, evaluation, cause }), before };
  return { ...whole, ...now, history: [...whole.history, entry] };
}

/** A list with one of its members changed. */
export const withChanged = <M extends object>(
  list: readonly M[],
  is: (member: M) => boolean,
  change: (member: M) => M,
): readonly M[] => list.map((member) => (is(member) ? change(member) : member));
