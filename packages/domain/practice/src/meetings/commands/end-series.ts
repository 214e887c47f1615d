import { command } from '@koordinace/kernel';
import { SeriesId } from '../ids.js';
import { SeriesEnded } from '../series/series-facts.js';
import { organisers } from './who.js';

/** Ends a series of meetings (ukončení řady setkání; MTG-5). Those that were called stay, until each is cancelled. */
export const EndSeries = command('EndSeries', {
  fields: { series: SeriesId.describe('The series.') },
  who: organisers,
  facts: [SeriesEnded],
  proposes: (given) => [SeriesEnded(given)],
});
