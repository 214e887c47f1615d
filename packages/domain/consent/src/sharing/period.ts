import { within } from '@koordinace/kernel';
import type { Period } from './sharing-world.js';

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** Is it a moment that can be compared with others as text? */
export const isMoment = (text: unknown): text is string => typeof text === 'string' && moment.test(text);

/** Is it a day that can be compared with others as text? */
export const isDay = (text: unknown): text is string => typeof text === 'string' && day.test(text);

/**
 * Does it hold on the day? A period that cannot be read cannot be evaluated, whether it opens or closes: this
 * throws, and who asks refuses (CON-22).
 */
export function holdsOn(on: string, { from, until }: Period): boolean {
  if ((from !== undefined && !isDay(from)) || (until !== undefined && !isDay(until))) {
    throw new Error('a period has a day that cannot be read');
  }
  return within(on, from, until);
}
