import type { FileState } from '@koordinace/kernel';
import { remembered } from './remembered.js';
import { activeWorkers, findWorker, isAbsent, postsInForce, sameCircle, type WorkerData } from './worker-data.js';

/**
 * Does the one stand in for the other on a day? The other is absent and has named the one, who is there. Standing in
 * lends no access to whoever has none: the substitute's own posts have to be in force (CMG-5).
 */
const standsIn = (substitute: WorkerData, principal: WorkerData, day: string): boolean =>
  isAbsent(principal, day) && !isAbsent(substitute, day) && sameCircle(postsInForce(substitute, day), principal.posts);

/**
 * For whom an account stands in on a day (zastupování, STF-3): for everybody who is absent and has named it.
 * Whoever is absent too stands in for nobody, and standing in is not passed on.
 *
 * @example standsInFor(office, 'novotna', '2026-03-02'); // ['svobodova']
 */
export const standsInFor = remembered((office: FileState, account: string, day: string): readonly string[] => {
  const substitute = findWorker(office, account);
  if (substitute === undefined) return [];
  return activeWorkers(office)
    .filter(({ data }) => data.substitute === account && standsIn(substitute, data, day))
    .map(({ id }) => id);
});

/**
 * Who stands in for an account on a day (zastupující, STF-3): the one that it named, as long as that one may.
 *
 * @example standInsOf(office, 'svobodova', '2026-03-02'); // ['novotna']
 */
export const standInsOf = remembered((office: FileState, account: string, day: string): readonly string[] => {
  const principal = findWorker(office, account);
  const named = principal?.substitute;
  const substitute = named === undefined ? undefined : findWorker(office, named);
  if (principal === undefined || named === undefined || substitute === undefined) return [];
  return standsIn(substitute, principal, day) ? [named] : [];
});
