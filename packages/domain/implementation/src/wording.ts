import { z } from 'zod';

/** One line of text: a goal, a name of an organisation. */
export const Line = z.string().trim().min(1).max(200);

/** A note of some paragraphs. */
export const Note = z.string().trim().min(1).max(4000);
