import { GuardianScope, PersonId } from '@koordinace/people';
import { z } from 'zod';
import { Note } from '../wording.js';

/** What is entered about who agrees to a decision for the client (CMG-13). */
export const decisionFields = {
  clientAgrees: z.boolean().describe('The client agrees.').optional(),
  clientView: Note.describe("The client's own view.").optional(),
  guardiansAgree: z
    .array(PersonId)
    .max(20)
    .describe('Guardians who agree, where it lies in the scope of one.')
    .optional(),
  matters: z
    .array(GuardianScope.schema)
    .min(1)
    .max(20)
    .describe('What is decided about; all matters, if left out.')
    .optional(),
};
