import { AccountId } from '@koordinace/kernel';
import { RecipientRole } from '@koordinace/people';
import { z } from 'zod';

/** The code of an organisation in the directory of actors, `poliklinika-vzorna` (organizace). */
export const OrganisationCode = z
  .string()
  .max(80)
  .regex(/^[a-z0-9][a-z0-9.-]*$/);
export type OrganisationCode = z.infer<typeof OrganisationCode>;

/**
 * With whom information may be shared (příjemce). At least one part is given; each given part must match.
 *
 * @example { role: 'physician', organisation: 'poliklinika-vzorna' }
 */
export const Recipient = z.strictObject({
  professional: AccountId.optional().describe('One named professional, by account'),
  role: RecipientRole.schema.optional().describe('Whoever has this role'),
  organisation: OrganisationCode.optional().describe('Only people of this organisation, by its code'),
});
export type Recipient = z.infer<typeof Recipient>;

/** Does it name anybody at all? */
export const namesSomebody = (recipient: RecipientPattern): boolean =>
  recipient.professional !== undefined || recipient.role !== undefined || recipient.organisation !== undefined;

/** A recipient as rules and statements name one; codes may be unknown ones. */
export interface RecipientPattern {
  readonly professional?: string | undefined;
  readonly role?: string | undefined;
  readonly organisation?: string | undefined;
}

/** A recipient as text, the same for the same parts. */
export const recipientKey = ({ professional = '', role = '', organisation = '' }: RecipientPattern): string =>
  `${professional}|${role}|${organisation}`;
