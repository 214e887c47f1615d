import { type Ask, command, dayOf } from '@koordinace/kernel';
import { asksForCalling, factsOfCalling } from '../calling.js';
import { SeriesId } from '../ids.js';
import { dayInSeries } from '../lists/rhythm.js';
import { SeriesContinued } from '../series/series-facts.js';
import { findSeries } from '../series/series-lifecycle.js';
import { organisers } from './who.js';

/** Calls the next meeting of a series (svolání dalšího setkání řady; MTG-5). The office itself does it when it is time. */
export const ContinueSeries = command('ContinueSeries', {
  fields: { series: SeriesId.describe('The series.') },
  who: [...organisers, 'system'],
  facts: [SeriesContinued],
  world: ({ series }, { file, token }): Partial<ReturnType<typeof asksForCalling>> & Readonly<Record<string, Ask>> => {
    const calling = findSeries(file, series)?.data.calling;
    return calling === undefined ? {} : asksForCalling(calling, { token });
  },
  proposes: ({ series }, act) => {
    const { calling, rhythm, first, next } = findSeries(act.file, series)?.data ?? {};
    const { named, known } = act.world;
    if (calling === undefined || rhythm === undefined || first === undefined || next === undefined)
      return [SeriesContinued({ series, next: 0 })];
    // Days that have passed meanwhile are left out: nobody is invited to yesterday.
    let number = next;
    while (dayInSeries(rhythm, first, number) < dayOf(act.at)) number += 1;
    const on = dayInSeries(rhythm, first, number);
    return [
      SeriesContinued({ series, next: number + 1 }),
      ...factsOfCalling(
        calling,
        { on, series },
        { newId: act.newId, world: { named: named ?? 0, known: known ?? [] } },
      ),
    ];
  },
});
