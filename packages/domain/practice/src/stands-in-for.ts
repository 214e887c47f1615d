import type { FileState } from '@koordinace/kernel';
import { activeWorkers, findWorker, isAbsent, sameCircle } from './worker-data.js';

/**
 * For whom an account stands in on a day (zastupování, STF-3): for everybody who is absent and has named it.
 * Whoever is absent too stands in for nobody, and standing in is not passed on.
 *
 * @example standsInFor(office, 'novotna', '2026-03-02'); // ['svobodova']
 */
export function standsInFor(office: FileState, account: string, day: string): readonly string[] {
  const substitute = findWorker(office, account);
  if (substitute === undefined || isAbsent(substitute, day)) return [];
  return activeWorkers(office)
    .filter(
      ({ id, data }) =>
        id !== account && data.substitute === account && isAbsent(data, day) && sameCircle(substitute, data),
    )
    .map(({ id }) => id);
}
