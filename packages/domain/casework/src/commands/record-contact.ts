import { command, dayOf, keeps, PlainDate, present } from '@koordinace/kernel';
import { z } from 'zod';
import { getCase } from '../case/case-data.js';
import { ContactRecorded } from '../facts/individual-work-facts.js';
import { ClientTold } from '../facts/intake-facts.js';
import { CaseId } from '../ids.js';
import { ContactForm } from '../lists/contact-form.js';
import { Intervention } from '../lists/intervention.js';
import { Note } from '../wording.js';
import { ownWorkers } from './who.js';

/** Writes down a contact in a few words: day, form and content (zápis kontaktu; CMG-18). */
export const RecordContact = command('RecordContact', {
  fields: {
    case: CaseId.describe('The case.'),
    form: keeps('CMG-18', ContactForm.schema.describe('How the contact took place.')),
    on: PlainDate.describe('The day of the contact; today, if left out.').optional(),
    note: Note.describe('What it was about.').optional(),
    interventions: z.array(Intervention.schema).max(10).describe('What was done.').optional(),
    toldVoluntaryAndFree: z
      .literal(true)
      .describe('The client was told that help is voluntary and free of charge.')
      .optional(),
  },
  on: 'case',
  who: ownWorkers,
  facts: [ContactRecorded],
  proposes: ({ case: of, form, on, note, interventions, toldVoluntaryAndFree }, act) => [
    ContactRecorded({
      case: of,
      client: getCase(act.file).client,
      form,
      on: on ?? dayOf(act.at),
      // That the client was told what help is, is content enough.
      ...present({
        note,
        interventions: interventions ?? (toldVoluntaryAndFree && !note ? ['counselling'] : undefined),
      }),
    }),
    ...(toldVoluntaryAndFree === true ? [ClientTold({ case: of })] : []),
  ],
});
