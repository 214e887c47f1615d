import { DataCategory, fact, PlainDate, personal } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { z } from 'zod';
import { ConsentForm } from './codes/consent-form.js';
import { Purpose } from './codes/purpose.js';
import { ConsentId } from './consent-id.js';
import { Grantor } from './grantor.js';
import { GuardianshipFound } from './guardianship.js';
import { Notice, TextShown } from './notice.js';
import { Recipient } from './recipient.js';
import { SaidBy } from './speaking.js';
import { Line, Note } from './wording.js';

const about = { person: PersonId, consent: ConsentId };
const purposes = z.array(Purpose.schema).max(20);
const recipients = z.array(Recipient).max(50);
const categories = z.array(DataCategory.schema).max(20);
/** Who decided, by which account it was said, and the guardianships found then (CON-17). */
const decided = { grantor: Grantor, saidBy: SaidBy, guardians: z.array(GuardianshipFound).max(20) };

/** Consent was asked for (žádost o souhlas, CON-1): for what, which data, with whom, and the text that was shown. */
export const ConsentAsked = fact('ConsentAsked', {
  ...about,
  purposes,
  recipients,
  categories,
  notice: Notice.optional(),
  /** Evidence: is the text one that the office adopted? */
  text: TextShown,
});

/** A consent was given (souhlas udělen). It is never edited: it is narrowed, withdrawn, or given anew. */
export const ConsentGiven = fact('ConsentGiven', {
  ...about,
  ...decided,
  purposes,
  recipients,
  categories,
  from: PlainDate.optional(),
  until: PlainDate.optional(),
  notice: Notice.optional(),
  voluntary: z.boolean(),
  form: ConsentForm.schema,
  /** Where the proof is, for example the number of the sheet in the file. */
  proof: personal(Line, { of: 'person', category: 'progress' }).optional(),
  /** Evidence: is the text one that the office adopted? Facts of before do not tell. */
  text: TextShown.optional(),
});

/**
 * A consent was recorded wrongly (zneplatnění chybného záznamu): it does not count from now on. It is never edited; the
 * right one is given anew.
 */
export const ConsentInvalidated = fact('ConsentInvalidated', {
  ...about,
  reason: personal(Note, { of: 'person', category: 'progress' }),
});

/** A consent was refused (souhlas odmítnut, CON-2). A list that is left out means all. */
export const ConsentRefused = fact('ConsentRefused', {
  ...about,
  ...decided,
  purposes: purposes.optional(),
  recipients: recipients.optional(),
  categories: categories.optional(),
  reason: personal(z.string().max(2000).optional(), { of: 'person', category: 'progress' }),
});

/** A consent was withdrawn as a whole (souhlas odvolán, CON-3). */
export const ConsentWithdrawn = fact('ConsentWithdrawn', { ...about, ...decided });

/** A consent was withdrawn in part (souhlas zúžen, CON-3): everything named is out of it from now on. */
export const ConsentNarrowed = fact('ConsentNarrowed', {
  ...about,
  ...decided,
  purposes: purposes.optional(),
  recipients: recipients.optional(),
  categories: categories.optional(),
});

/** It was said that a consent is about to expire (blížící se konec souhlasu, CON-19). */
export const ConsentExpiryAnnounced = fact('ConsentExpiryAnnounced', { ...about, until: PlainDate });

/** A refusal no longer holds (nesouhlas vzat zpět). By itself it permits nothing. */
export const RefusalTakenBack = fact('RefusalTakenBack', {
  ...about,
  ...decided,
  /** Evidence: who had refused, by the record that is kept. */
  refusedBy: Grantor.optional(),
});
