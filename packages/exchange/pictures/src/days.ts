import { fill, type Lang, PlainDate } from '@koordinace/kernel';
import { z } from 'zod';

/** A day as it is handed in, `2026-03-02`: one that exists. */
export const Day: z.ZodType<string> = PlainDate;

/** A day as people of that language write it: `2. 3. 2026`, in English the day of ISO 8601. */
export const sayDay = (day: string | undefined, lang: Lang): string =>
  day === undefined ? '' : fill({ cs: '{day}', en: '{day}' }, lang, { day });

/** Days written one after another. */
export const sayDays = (days: readonly string[], lang: Lang): string => days.map((day) => sayDay(day, lang)).join(', ');

/** A day for a scale of time: midnight of UTC, so that no clock of a machine moves it. */
export const asDate = (day: string): Date => new Date(`${day}T00:00:00.000Z`);

const oneDay = 86_400_000;

/** So many days later; scales reach a little further than what they show. */
export const later = (date: Date, days: number): Date => new Date(date.getTime() + days * oneDay);

/** How many days lie between. */
export const daysFrom = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / oneDay;

/** The schema of a text that is shown. */
export const Shown: z.ZodType<string> = z.string().max(4000);
