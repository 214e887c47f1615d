import type { View } from '@koordinace/kernel';
import { findCase, whoseCase } from '../case/case-data.js';
import { worksHere } from '../works-here.js';

/** Refusals of services in a case, by reason. */
export interface RefusedServicesRow {
  readonly case: string;
  readonly refusals: Readonly<Record<string, number>>;
}

/** Refused services (odmítnuté služby; CMG-19), by whoever the case is with; what is missing in the network is read out of it (NET-7). */
export const refusedServicesView: View = {
  name: 'refusedServices',
  stream: 'case',
  who: worksHere,
  keeps: ['CMG-19'],
  rows(file) {
    const found = findCase(file);
    const whose = found && whoseCase(found.data);
    const refusals = found?.data.refusals;
    if (found === undefined || whose === undefined || refusals === undefined) return [];
    const data: RefusedServicesRow = { case: found.id, refusals };
    return [{ partition: whose, key: found.id, order: found.id, data }];
  },
};
