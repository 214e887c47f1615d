import { isMoment } from './period.js';
import type { Statement } from './statement.js';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (one: unknown): one is Fields => typeof one === 'object' && one !== null;
const isText = (one: unknown): boolean => typeof one === 'string';
const isTextOrAbsent = (one: unknown): boolean => one === undefined || isText(one);
const isCodes = (list: unknown): boolean => Array.isArray(list) && list.every(isText);
const isPattern = (one: unknown): boolean =>
  isObject(one) &&
  isTextOrAbsent(one['professional']) &&
  isTextOrAbsent(one['role']) &&
  isTextOrAbsent(one['organisation']);
const isPatterns = (list: unknown): boolean => Array.isArray(list) && list.every(isPattern);
const isGrantor = (one: unknown): boolean => isObject(one) && isText(one['kind']) && isTextOrAbsent(one['person']);

const hasLists = ({ purposes, recipients, categories }: Fields): boolean =>
  isCodes(purposes) && isPatterns(recipients) && isCodes(categories);

const hasListsOrNone = ({ purposes, recipients, categories }: Fields): boolean =>
  (purposes === undefined || isCodes(purposes)) &&
  (recipients === undefined || isPatterns(recipients)) &&
  (categories === undefined || isCodes(categories));

/**
 * Is it a statement that can be weighed at all? Codes and moments may be unknown ones, those are weighed as such. The
 * log may come from anywhere, so nothing of its shape is taken for granted; reading it may throw.
 */
export function isReadable(one: unknown): one is Statement {
  if (!isObject(one)) return false;
  switch (one['kind']) {
    case 'given':
      return isText(one['id']) && isGrantor(one['grantor']) && hasLists(one);
    case 'refused':
      return isText(one['id']) && isGrantor(one['grantor']) && hasListsOrNone(one);
    case 'narrowed':
      return isText(one['of']) && hasListsOrNone(one);
    case 'withdrawn':
    case 'takenBack':
    case 'invalidated':
      return isText(one['of']);
    default:
      return false;
  }
}

/** Before every moment: from when something counts whose own moment cannot be read. */
export const always = '';

/** From when something that closes counts; what has no readable moment closes always. */
export const closesFrom = ({ at }: { readonly at: unknown }): string => (isMoment(at) ? at : always);
