import { adds, present, recordFold } from '@koordinace/kernel';
import type { OutsideActor } from '../outside-actor.js';
import { SeriesEnded, SeriesPlanned } from './series-facts.js';

/** A series as people read it. */
export interface ReadableSeries {
  readonly series: string;
  readonly kind?: string;
  readonly rhythm?: string;
  readonly first?: string;
  readonly time?: string;
  readonly place?: string;
  readonly purpose?: string;
  readonly programme?: readonly string[];
  readonly leader?: string;
  readonly accounts?: readonly string[];
  readonly outside?: readonly OutsideActor[];
  readonly endedAt?: string;
}

interface SeriesRecord {
  readonly series: readonly ReadableSeries[];
}

/** Series of meetings in the office's record, for the department (MTG-5). */
export const seriesRecord = recordFold<SeriesRecord>({
  stream: 'office',
  start: { series: [] },
  whole: ['head', 'departmentWorker'],
  shared: false,
  steps: [
    adds(SeriesPlanned, (record: SeriesRecord, fact) => {
      const { series = '', kind, rhythm, first, time, place, purpose, programme, leader, accounts, outside } = fact;
      const said = present({ kind, rhythm, first, time, place, purpose, programme, leader, accounts, outside });
      return { series: [...record.series, Object.assign({ series }, said) as ReadableSeries] };
    }),
    adds(SeriesEnded, (record: SeriesRecord, { series, at }) => ({
      series: record.series.map((one) => (one.series === series ? { ...one, endedAt: at } : one)),
    })),
  ],
});
