import { command } from '@koordinace/kernel';
import { Contacts } from '../house/contacts.js';
import { ContactsPublished } from '../house/house-facts.js';

/** Says how the office is reached (kontakty úřadu): forms and letters bear it (CON-16). */
export const PublishContacts = command('PublishContacts', {
  fields: Contacts.shape,
  who: ['head', 'supportCoordinator'],
  facts: [ContactsPublished],
  proposes: (details) => [ContactsPublished({ details })],
});
