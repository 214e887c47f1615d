import { officeZone } from '@koordinace/kernel';
import type { Session } from '../session.js';

const locales = { cs: 'cs-CZ', en: 'en-GB' } as const;

/** A moment in the time of the office: `2. 3. 2026 9:15`. */
export function sayMoment({ lang }: Session, instant: string): string {
  const format = new Intl.DateTimeFormat(locales[lang], {
    timeZone: officeZone,
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
  return format.format(new Date(instant));
}

/** A day as it is written in the reader's language: `2. 3. 2026`. */
export function sayDay({ lang }: Session, day: string): string {
  return new Intl.DateTimeFormat(locales[lang], {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  }).format(new Date(`${day}T00:00:00Z`));
}
