import { TZDate } from '@date-fns/tz';
import {
  addYears,
  addDays as daysAfter,
  differenceInCalendarDays,
  format,
  addMonths as monthsAfter,
  parseISO,
} from 'date-fns';
import { z } from 'zod';

/** A day of the calendar without time, `2026-03-02` (den). A day that does not exist is refused. */
export const PlainDate = z.iso.date().brand<'PlainDate'>();
export type PlainDate = z.infer<typeof PlainDate>;

/** Offices live by the days of Prague. */
export const officeZone = 'Europe/Prague';

// A day is read and written as one of the machine's own zone, whichever that is; mixing zones would lose days.
const read = (day: PlainDate): Date => parseISO(day);
const write = (date: Date): PlainDate => format(date, 'yyyy-MM-dd') as PlainDate;

// Prague is whole hours away from UTC, so a day begins where an hour does: one answer serves the whole hour.
const dayOfHour = new Map<string, PlainDate>();
const hoursKept = 1000;

/**
 * The day on which a moment falls in Prague. The moment is an `Instant`.
 *
 * @example dayOf('2026-03-01T23:30:00.000Z'); // 2026-03-02
 */
export function dayOf(moment: string): PlainDate {
  const hour = moment.slice(0, 'yyyy-mm-ddThh'.length);
  const known = dayOfHour.get(hour);
  if (known !== undefined) return known;
  const day = write(new TZDate(moment, officeZone));
  if (dayOfHour.size >= hoursKept) dayOfHour.clear();
  dayOfHour.set(hour, day);
  return day;
}

/** The day so many days later (earlier, when negative). */
export function addDays(day: PlainDate, days: number): PlainDate {
  return write(daysAfter(read(day), days));
}

/**
 * The same day so many years later; where that year has no 29 February, the last day of the month (89/2012 Sb., § 605).
 *
 * @example yearsLater('2008-02-29', 18); // 2026-02-28
 */
export function yearsLater(day: PlainDate, years: number): PlainDate {
  return write(addYears(read(day), years));
}

/**
 * The same day so many months later; where that month has no such day, its last one.
 *
 * @example addMonths('2026-01-31', 1); // 2026-02-28
 */
export function addMonths(day: PlainDate, months: number): PlainDate {
  return write(monthsAfter(read(day), months));
}

/** How many days lie between two days; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return differenceInCalendarDays(read(to), read(from));
}

/** Is the day within the period? Both ends belong to it; a missing end is open. */
export function within(day: string, from?: string, until?: string): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}
