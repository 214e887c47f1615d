import { dayOf, type Lang, officeZone } from '@koordinace/kernel';

const locale = { cs: 'cs-CZ', en: 'en-GB' } as const;

/** The heading of a day: „pondělí 2. března 2026“. */
export const dayHeading = (moment: string, lang: Lang): string =>
  new Intl.DateTimeFormat(locale[lang], { dateStyle: 'full', timeZone: officeZone }).format(new Date(moment));

/** A day within a sentence: „2. března 2026“. */
export const dayInWords = (day: string, lang: Lang): string =>
  new Intl.DateTimeFormat(locale[lang], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));

/** The time of day in Prague: „09:05“. */
export const timeOf = (moment: string, lang: Lang): string =>
  new Intl.DateTimeFormat(locale[lang], { hour: '2-digit', minute: '2-digit', timeZone: officeZone }).format(
    new Date(moment),
  );

export const isSameDay = (one: string, other: string): boolean => dayOf(one) === dayOf(other);
