import { type FileState, findInstance, lifecycle, type PlainDate, when } from '@koordinace/kernel';
import type { Calling } from '../calling.js';
import type { Rhythm } from '../lists/rhythm.js';
import { SeriesContinued, SeriesEnded, SeriesPlanned } from './series-facts.js';

/** What decisions know of a series: with what its meetings are called, and how far they are. */
export interface SeriesData {
  readonly calling?: Calling;
  readonly rhythm: Rhythm;
  readonly first?: PlainDate;
  /** The number of the meeting that is called next. */
  readonly next: number;
}

/** Regular meetings (řada setkání; MTG-5): planned, continued as time goes on, ended. */
export const seriesLifecycle = lifecycle<SeriesData>({
  name: 'series',
  stream: 'office',
  start: { rhythm: 'monthly', next: 0 },
  facts: [SeriesPlanned, SeriesContinued, SeriesEnded],
  rules: [],
  folds: [
    when(
      SeriesPlanned,
      (_: SeriesData, { series: _id, type: _type, at: _at, by: _by, rhythm, first, called, ...calling }) => ({
        calling,
        rhythm,
        first,
        next: called,
      }),
    ),
    when(SeriesContinued, (data: SeriesData, { next }) => ({ ...data, next })),
  ],
  chart: {
    initial: 'none',
    states: {
      none: { on: { SeriesPlanned: { target: 'running' } } },
      running: { on: { SeriesContinued: {}, SeriesEnded: { target: 'ended' } } },
      ended: { type: 'final' },
    },
  },
});

/** A series of the office. */
export const findSeries = (office: FileState, series: string) => findInstance<SeriesData>(office, 'series', series);
