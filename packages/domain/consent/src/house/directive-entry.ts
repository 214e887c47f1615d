import { RecipientRole } from '@koordinace/people';
import { z } from 'zod';
import { Obligation } from '../codes/obligation.js';
import { PseudonymForm } from '../codes/pseudonym-form.js';
import { Purpose } from '../codes/purpose.js';

/**
 * One rule of the internal directive (ustanovení vnitřního předpisu, CON-9): for these purposes and recipients, these
 * obligations. A list that is left out means all.
 *
 * @example { roles: ['housingProvider'], obligations: ['pseudonymiseFamily'], form: 'initials' }
 */
export const DirectiveEntry = z.strictObject({
  purposes: z.array(Purpose.schema).min(1).max(20).optional().describe('For which purposes; all, if left out'),
  roles: z.array(RecipientRole.schema).min(1).max(30).optional().describe('For which recipients; all, if left out'),
  obligations: z.array(Obligation.schema).min(1).max(10).describe('What sharing is bound to'),
  form: PseudonymForm.schema.optional().describe('By what names are replaced; by a code, if left out'),
});
export type DirectiveEntry = z.infer<typeof DirectiveEntry>;
