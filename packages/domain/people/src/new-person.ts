import { PlainDate } from '@koordinace/kernel';
import { z } from 'zod';

/** A person's name as it is written (jméno a příjmení). */
export const PersonName = z.string().trim().min(2).max(200);

/** How a person can be reached (kontaktní údaje). */
export const Contact = z.strictObject({
  phone: z.string().max(40).describe('Telephone number.').optional(),
  email: z.string().max(200).describe('E-mail address.').optional(),
  address: z.string().max(400).describe('Where the person lives or can be found.').optional(),
});
export type Contact = z.infer<typeof Contact>;

/** What is entered about a person who is not known yet (nová osoba). Only the name is needed. */
export const NewPerson = z.strictObject({
  name: PersonName.describe('First name and surname, in either order.'),
  born: PlainDate.describe('Date of birth.').optional(),
  contact: Contact.describe('How the person can be reached.').optional(),
});
export type NewPerson = z.infer<typeof NewPerson>;
