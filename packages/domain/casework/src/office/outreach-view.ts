import type { View } from '@koordinace/kernel';
import { findCase } from '../case/case-data.js';

/** A client who came by an agreement on outreach: counted for the agreement and the actor. */
export interface OutreachRow {
  readonly openedOn: string;
}

/** Yield of outreach (výtěžnost depistáže; INT-7), by agreement and by actor. Only other modules look here. */
export const outreachView: View = {
  name: 'outreach',
  stream: 'case',
  who: [],
  keeps: ['INT-7'],
  rows(file) {
    const found = findCase(file);
    if (found === undefined) return [];
    const { agreement, actor, openedOn = '' } = found.data;
    const data: OutreachRow = { openedOn };
    return [agreement, actor]
      .filter((partition) => partition !== undefined)
      .map((partition) => ({ partition, key: found.id, order: openedOn, data }));
  },
};
