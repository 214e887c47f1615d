import { z } from 'zod';

/** One line of text: what a strength is, the name of an organisation. */
export const Line = z.string().trim().min(2).max(300);

/** A note of some paragraphs. */
export const Note = z.string().trim().min(2).max(4000);
