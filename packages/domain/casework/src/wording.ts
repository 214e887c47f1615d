import { z } from 'zod';

/** A few words: what something is called, no room for a story. */
export const Label = z.string().trim().min(1).max(60);

/** One line of text: a title, a name. */
export const Line = z.string().trim().min(1).max(200);

/** A note of some paragraphs. What is longer belongs in an attachment. */
export const Note = z.string().trim().min(1).max(4000);
