import { type FileState, findInstance, lifecycle, when } from '@koordinace/kernel';
import type { Contacts } from './contacts.js';
import { ContactsPublished } from './house-facts.js';

interface ContactsData {
  readonly details?: Contacts;
}

/** The office's contacts (kontakty úřadu); published again, the last ones count. */
export const contactsLifecycle = lifecycle<ContactsData>({
  name: 'contacts',
  stream: 'office',
  start: {},
  chart: {
    initial: 'none',
    states: {
      none: { on: { ContactsPublished: { target: 'published' } } },
      published: { on: { ContactsPublished: {} } },
    },
  },
  facts: [ContactsPublished],
  rules: [],
  folds: [when(ContactsPublished, (_: ContactsData, { details }) => ({ details }))],
});

/** The contacts in the office's file, where they were published. */
export const contactsOf = (office: FileState): Contacts | undefined =>
  findInstance<ContactsData>(office, 'contacts', 'contacts')?.data.details;
