import { z } from 'zod';

/** One line of text: a name, a number of a letter. */
export const Line = z.string().trim().min(1).max(200);

/** A note of some paragraphs. */
export const Note = z.string().trim().min(1).max(4000);
