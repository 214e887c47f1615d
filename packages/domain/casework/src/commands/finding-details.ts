import { Note } from '../wording.js';

/** Findings that not everybody needs who coordinates; they are shared by their own categories (CON-4). */
export const findingDetails = {
  health: Note.describe('Findings on health.').optional(),
  finance: Note.describe('Findings on income, benefits and debts.').optional(),
  housing: Note.describe('Findings on housing.').optional(),
};
