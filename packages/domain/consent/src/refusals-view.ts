import { instancesOf, type View } from '@koordinace/kernel';
import type { ConsentData } from './consent-data.js';

/** Everybody's refusals stand in one partition. */
export const allRefusals = 'all';

/** Refusals to share that stand (trvající nesouhlasy), to be counted: no person is named, and only other answers look here. */
export const refusalsView: View = {
  name: 'refusals',
  stream: 'person',
  who: [],
  rows: (file) =>
    instancesOf<ConsentData>(file, 'consent').flatMap(({ id, at }) =>
      at === 'refused' ? [{ partition: allRefusals, key: id, order: id, data: {} }] : [],
    ),
};
