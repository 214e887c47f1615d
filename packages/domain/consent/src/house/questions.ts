import { answers, question } from '@koordinace/kernel';
import type { Notice } from '../notice.js';
import type { Contacts } from './contacts.js';
import { contactsOf } from './contacts-lifecycle.js';
import { officeStream } from './inspector-standing.js';
import { noticesOf } from './notice-lifecycle.js';

/** Asks for the office's contacts; none, where none were published. */
export const officeContacts = question<object, readonly Contacts[]>('officeContacts', { answer: [] });

/** Asks which texts of the notice the office adopted (CON-19). */
export const adoptedNotices = question<object, readonly Notice[]>('adoptedNotices', { answer: [] });

/** The answers that rest on the office's own file. */
export const houseAnswers = [
  answers(officeContacts, {
    files: () => [officeStream],
    answer: (_, world) => {
      const contacts = contactsOf(world.file(officeStream));
      return contacts === undefined ? [] : [contacts];
    },
  }),
  answers(adoptedNotices, {
    files: () => [officeStream],
    answer: (_, world) => noticesOf(world.file(officeStream)),
  }),
];
