import { DataCategory, fact, Instant, PlainDate, personal } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { z } from 'zod';
import { Danger } from '../codes/danger.js';
import { EmergencyReviewResult } from '../codes/review-result.js';
import { Threatened } from '../codes/threat.js';
import { Note } from '../wording.js';
import { EmergencyId } from './emergency-id.js';

const about = { person: PersonId, emergency: EmergencyId };

/** An emergency was declared (ohrožení vyhlášeno, CON-6). What is missing is a rule's to say. */
export const EmergencyDeclared = fact('EmergencyDeclared', {
  ...about,
  threatened: z.array(Threatened.schema).max(4),
  danger: Danger.schema.optional(),
  categories: z.array(DataCategory.schema).max(20),
  until: Instant.optional(),
  /** Evidence: both texts are there. Decisions never see the texts themselves. */
  described: z.boolean(),
  justified: z.boolean(),
  threat: personal(Note, { of: 'person', category: 'situation' }).optional(),
  justification: personal(Note, { of: 'person', category: 'progress' }).optional(),
});

/** It ended before its time (ohrožení skončilo). */
export const EmergencyEnded = fact('EmergencyEnded', about);

/** Somebody else reviewed it (zpětné posouzení, CON-6). */
export const EmergencyReviewed = fact('EmergencyReviewed', {
  ...about,
  result: EmergencyReviewResult.schema,
  finding: personal(Note, { of: 'person', category: 'progress' }).optional(),
});

/** The client was told (klient se to dozvěděl, CON-6). */
export const EmergencyTold = fact('EmergencyTold', { ...about, on: PlainDate });

/** Telling the client would endanger somebody, and why (klientovi se to zatím neříká, CON-6). */
export const EmergencyTellingPutOff = fact('EmergencyTellingPutOff', {
  ...about,
  reason: personal(Note, { of: 'person', category: 'progress' }),
});

/** A step that CON-6 asks for was not done in time, and it was said (upozornění). */
export const EmergencyStepAnnounced = fact('EmergencyStepAnnounced', { ...about, step: z.enum(['review', 'telling']) });
