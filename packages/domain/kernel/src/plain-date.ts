import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import { z } from 'zod';

/** A day of the calendar without time, `2026-03-02` (den). A day that does not exist is refused. */
export const PlainDate = z.iso.date().brand<'PlainDate'>();
export type PlainDate = z.infer<typeof PlainDate>;

/** Offices live by the days of Prague. */
export const officeZone = 'Europe/Prague';

const dayLength = 86_400_000;

// Days are counted in UTC, where each has the same length, whatever the zone of the machine.
const utc = (day: PlainDate): number => Date.parse(`${day}T00:00:00Z`);

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
  const day = format(new TZDate(moment, officeZone), 'yyyy-MM-dd') as PlainDate;
  if (dayOfHour.size >= hoursKept) dayOfHour.clear();
  dayOfHour.set(hour, day);
  return day;
}

/** The day so many days later (earlier, when negative). */
export function addDays(day: PlainDate, days: number): PlainDate {
  return new Date(utc(day) + days * dayLength).toISOString().slice(0, 10) as PlainDate;
}

/** How many days lie between two days; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((utc(to) - utc(from)) / dayLength);
}

/** Is the day within the period? Both ends belong to it; a missing end is open. */
export function within(day: string, from?: string, until?: string): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}
