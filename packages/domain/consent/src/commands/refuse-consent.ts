import { command, DataCategory, present } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { z } from 'zod';
import { Purpose } from '../codes/purpose.js';
import { ConsentRefused } from '../consent-facts.js';
import { ConsentId } from '../consent-id.js';
import { stoppedBy } from '../disclosure/stopped-by.js';
import { Grantor } from '../grantor.js';
import { Recipient } from '../recipient.js';
import { refuses } from '../sharing/meaning.js';
import { askWhoSpeaks, whoSpeaks } from '../speaking.js';

/**
 * Records that sharing was refused (odmítnutí souhlasu), CON-2. It has no effect on entitlement to help; a list
 * that is left out means all.
 */
export const RefuseConsent = command('RefuseConsent', {
  fields: {
    person: PersonId.describe('Whose information is not to be shared'),
    grantor: Grantor.describe('Who refuses'),
    purposes: z.array(Purpose.schema).min(1).max(20).optional().describe('For what; left out: for nothing at all'),
    recipients: z.array(Recipient).min(1).max(50).optional().describe('With whom; left out: with nobody at all'),
    categories: z.array(DataCategory.schema).min(1).max(20).optional().describe('Which data; left out: none at all'),
    answers: ConsentId.optional().describe('The asking to which it answers, where it was recorded'),
    reason: z.string().max(2000).optional().describe('Only what they wish to say; nobody has to give a reason'),
  },
  on: 'person',
  within: ['answers'],
  who: ['caseManager', 'socialWorker', 'client', 'guardian'],
  facts: [ConsentRefused],
  world: (given, { by }) => askWhoSpeaks(given, by),
  proposes: ({ person, grantor, purposes, recipients, categories, reason, answers }, act) => [
    ConsentRefused({
      person,
      consent: answers ?? (act.newId('consent') as ConsentId),
      ...(purposes !== undefined && { purposes }),
      ...(recipients !== undefined && { recipients }),
      ...(categories !== undefined && { categories }),
      ...(reason !== undefined && { reason }),
      ...whoSpeaks({ person, grantor }, act),
    }),
    ...stoppedBy({
      ...act,
      person,
      reason: 'refused',
      closes: (point) => refuses(present({ purposes, recipients, categories }), point),
    }),
  ],
});
