import { instancesOf, rolePartition, type View } from '@koordinace/kernel';
import { dayInSeries } from '../lists/rhythm.js';
import type { SeriesData } from './series-lifecycle.js';

/** A series in a list. */
export interface SeriesRow {
  readonly series: string;
  readonly kind: string;
  readonly rhythm: string;
  readonly at: string;
  readonly first: string;
  readonly leader: string;
  /** The day of the meeting that is called next. */
  readonly next: string;
}

/** Series of regular meetings (řady pravidelných setkání; MTG-5), for the department. */
export const seriesView: View = {
  name: 'series',
  stream: 'office',
  who: ['departmentWorker'],
  rows: (office) =>
    instancesOf<SeriesData>(office, 'series').flatMap(({ id, at, data: { calling, rhythm, first, next } }) => {
      if (calling === undefined || first === undefined) return [];
      const row: SeriesRow = {
        series: id,
        kind: calling.kind,
        rhythm,
        at,
        first,
        leader: calling.leader,
        next: dayInSeries(rhythm, first, next),
      };
      return [{ partition: rolePartition('departmentWorker'), key: id, order: id, data: row }];
    }),
};
