import { type AccountId, command, PlainDate, present } from '@koordinace/kernel';
import { asksForCalling, factsOfCalling } from '../calling.js';
import type { SeriesId } from '../ids.js';
import { dayInSeries, Rhythm } from '../lists/rhythm.js';
import { calledAhead } from '../series/series-deadlines.js';
import { SeriesPlanned } from '../series/series-facts.js';
import { callingFields } from './calling-fields.js';
import { organisers } from './who.js';

/**
 * Plans regular meetings (naplánování řady setkání; MTG-5), for example of a multidisciplinary team three times a year. The first
 * ones are called at once, the others as time goes on.
 */
export const PlanSeries = command('PlanSeries', {
  fields: {
    ...callingFields,
    rhythm: Rhythm.schema.describe('How often they are.'),
    first: PlainDate.describe('The day of the first one.'),
  },
  who: organisers,
  facts: [SeriesPlanned],
  world: ({ leader, ...given }, asking) =>
    asksForCalling({ ...given, leader: leader ?? (asking.by as AccountId) }, asking),
  proposes: ({ leader, rhythm, first, ...given }, act) => {
    const series = act.newId('series') as SeriesId;
    const calling = { ...given, leader: leader ?? (act.by as AccountId) };
    const { time, minutes, place, purpose, ...rest } = calling;
    const days = Array.from({ length: calledAhead }, (_, number) => dayInSeries(rhythm, first, number));
    return [
      SeriesPlanned({
        series,
        rhythm,
        first,
        called: days.length,
        ...rest,
        ...present({ time, minutes, place, purpose }),
      }),
      ...days.flatMap((on) => factsOfCalling(calling, { on, series }, act)),
    ];
  },
});
