import { addHours } from 'date-fns';
import { z } from 'zod';

/** A moment in UTC, ISO 8601 with milliseconds: `2026-03-02T08:15:00.000Z`. Texts sort as moments do. */
export const Instant = z.iso.datetime({ precision: 3 }).brand<'Instant'>();
export type Instant = z.infer<typeof Instant>;

/** The moment as an `Instant`. */
export const toInstant = (date: Date): Instant => date.toISOString() as Instant;

/**
 * The moment so many hours later.
 *
 * @example hoursLater('2026-03-02T08:15:00.000Z' as Instant, 48); // 2026-03-04T08:15:00.000Z
 */
export const hoursLater = (moment: Instant, hours: number): Instant => toInstant(addHours(moment, hours));
