import { addDays, addMonths, codeList, type PlainDate } from '@koordinace/kernel';

/** How often regular meetings are (jak často se setkání opakují; MTG-5). */
export const Rhythm = codeList('Rhythm', {
  weekly: { cs: 'každý týden', en: 'every week' },
  fortnightly: { cs: 'jednou za 14 dní', en: 'every two weeks' },
  monthly: { cs: 'každý měsíc', en: 'every month' },
  everyTwoMonths: { cs: 'jednou za 2 měsíce', en: 'every two months' },
  fourTimesAYear: { cs: '4× ročně', en: 'four times a year' },
  threeTimesAYear: { cs: '3× ročně', en: 'three times a year' },
  twiceAYear: { cs: '2× ročně', en: 'twice a year' },
  yearly: { cs: 'jednou ročně', en: 'once a year' },
});
export type Rhythm = (typeof Rhythm.codes)[number];

const steps: Readonly<Record<Rhythm, { readonly days: number } | { readonly months: number }>> = {
  weekly: { days: 7 },
  fortnightly: { days: 14 },
  monthly: { months: 1 },
  everyTwoMonths: { months: 2 },
  fourTimesAYear: { months: 3 },
  threeTimesAYear: { months: 4 },
  twiceAYear: { months: 6 },
  yearly: { months: 12 },
};

/**
 * The day of the so-many-th meeting of a series; the first is number 0. Counted from the first day each time, so that a series
 * begun on the 31st comes back to it after a short month.
 *
 * @example dayInSeries('threeTimesAYear', '2026-01-31', 1); // 2026-05-31
 */
export function dayInSeries(rhythm: Rhythm, first: PlainDate, number: number): PlainDate {
  const step = steps[rhythm];
  return 'days' in step ? addDays(first, step.days * number) : addMonths(first, step.months * number);
}
