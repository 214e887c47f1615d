import { isMoment } from './period.js';
import type { Statement } from './statement.js';

const isText = (one: unknown): boolean => typeof one === 'string';
const isObject = (one: unknown): boolean => typeof one === 'object' && one !== null;

/** Are they lists, and of the right things? What is no text would become one as a key, and open. */
function hasLists(one: object, mayLack: boolean): boolean {
  const { purposes, recipients, categories } = one as Readonly<Record<string, unknown>>;
  const isListOf = (list: unknown, may: (part: unknown) => boolean) =>
    list === undefined ? mayLack : Array.isArray(list) && list.every(may);
  return isListOf(purposes, isText) && isListOf(recipients, isObject) && isListOf(categories, isText);
}

/**
 * Is it a statement that can be weighed at all? Codes and moments may be unknown ones, those are weighed as such. The
 * log may come from anywhere, so nothing of its shape is taken for granted; reading it may throw.
 */
export function isReadable(one: unknown): one is Statement {
  if (typeof one !== 'object' || one === null) return false;
  const { kind, id, of } = one as Readonly<Record<string, unknown>>;
  switch (kind) {
    case 'given':
      return typeof id === 'string' && hasLists(one, false);
    case 'refused':
      return typeof id === 'string' && hasLists(one, true);
    case 'narrowed':
      return typeof of === 'string' && hasLists(one, true);
    case 'withdrawn':
    case 'takenBack':
    case 'invalidated':
      return typeof of === 'string';
    default:
      return false;
  }
}

/** Before every moment: from when something counts whose own moment cannot be read. */
export const always = '';

/** From when something that closes counts; what has no readable moment closes always. */
export const closesFrom = ({ at }: { readonly at: unknown }): string => (isMoment(at) ? at : always);
