import type { PlainDate } from '@koordinace/kernel';

/**
 * The same day so many years later; where that year has no 29 February, the last day of the month (89/2012 Sb., § 605).
 *
 * @example yearsLater('2008-02-29', 18); // 2026-02-28
 */
export function yearsLater(day: PlainDate, years: number): PlainDate {
  const year = Number(day.slice(0, 4)) + years;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const rest = day.slice(4) === '-02-29' && !isLeap ? '-02-28' : day.slice(4);
  return `${String(year).padStart(4, '0')}${rest}` as PlainDate;
}
