import { z } from 'zod';

/** One line of text: a title, a name. */
export const Line = z.string().trim().min(1).max(200);

/** A note of some paragraphs. What is longer belongs in an attachment. */
export const Note = z.string().trim().min(1).max(4000);
