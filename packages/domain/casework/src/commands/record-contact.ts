import { command, dayOf, PlainDate, present } from '@koordinace/kernel';
import { z } from 'zod';
import { getCase } from '../case/case-data.js';
import { ContactRecorded } from '../facts/individual-work-facts.js';
import { ClientTold } from '../facts/intake-facts.js';
import { CaseId } from '../ids.js';
import { ContactForm } from '../lists/contact-form.js';
import { Note } from '../wording.js';
import { ownWorkers } from './who.js';

/** Writes down a contact in a few words (zápis kontaktu). */
export const RecordContact = command('RecordContact', {
  fields: {
    case: CaseId.describe('The case.'),
    form: ContactForm.schema.describe('How the contact took place.'),
    on: PlainDate.describe('The day of the contact; today, if left out.').optional(),
    note: Note.describe('What it was about.').optional(),
    toldVoluntaryAndFree: z
      .literal(true)
      .describe('The client was told that help is voluntary and free of charge.')
      .optional(),
  },
  on: 'case',
  who: ownWorkers,
  facts: [ContactRecorded],
  proposes: ({ case: of, form, on, note, toldVoluntaryAndFree }, act) => [
    ContactRecorded({
      case: of,
      client: getCase(act.file).client,
      form,
      on: on ?? dayOf(act.at),
      ...present({ note }),
    }),
    ...(toldVoluntaryAndFree === true ? [ClientTold({ case: of })] : []),
  ],
});
