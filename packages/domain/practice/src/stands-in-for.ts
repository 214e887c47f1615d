import type { FileState } from '@koordinace/kernel';
import { remembered } from './remembered.js';
import { activeWorkers, findWorker, isAbsent, postsInForce, sameCircle } from './worker-data.js';

/**
 * For whom an account stands in on a day (zastupování, STF-3): for everybody who is absent and has named it.
 * Whoever is absent too stands in for nobody, and standing in is not passed on. Standing in lends no access to whoever
 * has none: the substitute's own posts have to be in force (CMG-5).
 *
 * @example standsInFor(office, 'novotna', '2026-03-02'); // ['svobodova']
 */
export const standsInFor = remembered((office: FileState, account: string, day: string): readonly string[] => {
  const substitute = findWorker(office, account);
  if (substitute === undefined || isAbsent(substitute, day)) return [];
  const posts = postsInForce(substitute, day);
  return activeWorkers(office)
    .filter(
      ({ id, data }) =>
        id !== account && data.substitute === account && isAbsent(data, day) && sameCircle(posts, data.posts),
    )
    .map(({ id }) => id);
});
