import { z } from 'zod';

/** One line of text about nobody: a competence, a target group, a priority. */
export const Line = z.string().trim().min(1).max(200);

/** Some paragraphs about nobody: a job description, a rule of cooperation. */
export const Note = z.string().trim().min(1).max(4000);
