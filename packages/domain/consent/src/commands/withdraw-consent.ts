import { command, DataCategory, findInstance } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { z } from 'zod';
import { Purpose } from '../codes/purpose.js';
import type { ConsentData } from '../consent-data.js';
import { ConsentNarrowed, ConsentWithdrawn } from '../consent-facts.js';
import { ConsentId } from '../consent-id.js';
import { stoppedBy } from '../disclosure/stopped-by.js';
import { Grantor } from '../grantor.js';
import { Recipient } from '../recipient.js';
import { isEmptied } from '../remaining.js';
import { takesOut } from '../sharing/meaning.js';
import type { Point } from '../sharing/point.js';
import { askWhoSpeaks, whoSpeaks } from '../speaking.js';

/**
 * Withdraws a consent (odvolání souhlasu), wholly or for single recipients, purposes or data categories; CON-3.
 * Possible at any time, without a reason: for the client, for a guardian within the scope, and through workers. Everything
 * that is named ends, each list by itself; where nothing would be left, the
 * consent is withdrawn as a whole.
 */
export const WithdrawConsent = command('WithdrawConsent', {
  fields: {
    person: PersonId.describe('Whose consent it is'),
    consent: ConsentId.describe('Which consent'),
    grantor: Grantor.optional().describe(
      'Who withdraws; left out, whoever’s account it is, and for a worker the client',
    ),
    recipients: z.array(Recipient).min(1).max(50).optional().describe('Not whole: these recipients are taken out'),
    purposes: z.array(Purpose.schema).min(1).max(20).optional().describe('Not whole: these purposes are taken out'),
    categories: z
      .array(DataCategory.schema)
      .min(1)
      .max(20)
      .optional()
      .describe('Not whole: these categories of data are taken out'),
  },
  on: 'person',
  who: ['caseManager', 'socialWorker', 'client', 'guardian'],
  facts: [ConsentWithdrawn, ConsentNarrowed],
  world: (given, { by }) => askWhoSpeaks(given, by),
  proposes: ({ person, consent, grantor, recipients, purposes, categories }, act) => {
    const { file, at } = act;
    const about = { person, consent, ...whoSpeaks({ person, grantor }, act) };
    const parts = {
      ...(recipients !== undefined && { recipients }),
      ...(purposes !== undefined && { purposes }),
      ...(categories !== undefined && { categories }),
    };
    const data = findInstance<ConsentData>(file, 'consent', consent)?.data;
    const whole = Object.keys(parts).length === 0 || data === undefined || isEmptied(data, { at, ...parts });
    return [
      whole ? ConsentWithdrawn(about) : ConsentNarrowed({ ...about, ...parts }),
      ...stoppedBy({
        person,
        consent,
        file,
        at,
        reason: 'withdrawn',
        ...(!whole && { closes: (point: Point) => takesOut(parts, point) }),
      }),
    ];
  },
});
