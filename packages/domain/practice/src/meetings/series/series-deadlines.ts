import { type Deadlines, instancesOf } from '@koordinace/kernel';
import { dayInSeries } from '../lists/rhythm.js';
import type { SeriesData } from './series-lifecycle.js';

/** How many meetings of a series are called ahead (kolik setkání dopředu; MTG-5); our own number. */
export const calledAhead = 3;

/**
 * When the first of the meetings called ahead has passed, the sweep calls the next one, so that people have them in their calendars
 * in time (MTG-5). Whoever leads the series is told.
 */
export const seriesDeadlines: Deadlines = {
  stream: 'office',
  of: (office) =>
    instancesOf<SeriesData>(office, 'series').flatMap(({ id, at, data: { calling, rhythm, first, next } }) =>
      at !== 'running' || first === undefined || calling === undefined
        ? []
        : [
            {
              id: `seriesNext/${id}/${next}`,
              kind: 'seriesNext',
              due: dayInSeries(rhythm, first, Math.max(next - calledAhead, 0)),
              rule: 'MTG-5',
              tell: [calling.leader],
              raised: false,
            },
          ],
    ),
  raise: (_office, deadline) => ({ type: 'ContinueSeries', series: deadline.split('/')[1] }),
};
