import { grantorKey } from '../grantor.js';
import { recipientKey } from '../recipient.js';
import type { GivenStatement, RefusedStatement } from './statement.js';

const listKey = (list: readonly string[] | undefined): string => {
  if (list === undefined) return '*';
  return list.length === 1 ? String(list[0]) : [...new Set(list)].sort().join(',');
};

/** The same text for the same grantor in the same scope: there the latest statement counts. */
export const scopeKey = (one: GivenStatement | RefusedStatement): string =>
  [
    grantorKey(one.grantor),
    listKey(one.purposes),
    listKey(one.recipients?.map(recipientKey)),
    listKey(one.categories),
  ].join(';');
