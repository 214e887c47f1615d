import { isDeepStrictEqual } from 'node:util';

/** What stands at a place of a record, `plan.goals.0.text`; nothing where the way ends before. */
export function valueAt(record: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((node, step) => {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return undefined;
    return (node as Record<string, unknown>)[step];
  }, record);
}

/** Nothing to see: not there, or an empty text, list or object. */
export function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** The same value, however deep. */
export const isSame = (one: unknown, other: unknown): boolean => isDeepStrictEqual(one, other);
