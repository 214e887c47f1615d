import type { Search } from '@koordinace/kernel';
import { matchTokens } from './match-tokens.js';
import { match } from './match-view.js';

/** People are found by their whole name, whatever the order, the case and the diacritics (vyhledání osoby; INT-6, CON-11). */
export const searchByName: Search = {
  view: match.name,
  texts: (typed) => {
    const { nameOnly } = matchTokens({ name: typed });
    return nameOnly === undefined ? [] : [nameOnly];
  },
  shows: (record) => 'name' in record && record.name !== undefined,
};
