import { z } from 'zod';

/** One line of text: a title, a point of a programme, a place. */
export const Line = z.string().trim().min(1).max(200);

/** A note of some paragraphs. */
export const Note = z.string().trim().min(1).max(4000);

/** An hour and a minute of the day, `13:30`. */
export const TimeOfDay = z
  .string()
  .max(5)
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** The code of an organisation, as consents name it: `charita-vzorna`. */
export const OrganisationCode = z
  .string()
  .max(80)
  .regex(/^[a-z0-9][a-z0-9.-]*$/);
