import { command, DataCategory, findInstance } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { z } from 'zod';
import { Purpose } from '../codes/purpose.js';
import type { ConsentData } from '../consent-data.js';
import { ConsentNarrowed, ConsentWithdrawn } from '../consent-facts.js';
import { ConsentId } from '../consent-id.js';
import { Recipient } from '../recipient.js';
import { isEmptied } from '../remaining.js';

/**
 * Withdraws a consent (odvolání souhlasu), wholly or for single recipients, purposes or data categories; CON-3.
 * Possible at any time, without a reason. Everything that is named ends; where nothing would be left, the
 * consent is withdrawn as a whole.
 */
export const WithdrawConsent = command('WithdrawConsent', {
  fields: {
    person: PersonId.describe('Whose consent it is'),
    consent: ConsentId.describe('Which consent'),
    recipients: z.array(Recipient).min(1).max(50).optional().describe('Only for these recipients'),
    purposes: z.array(Purpose.schema).min(1).max(20).optional().describe('Only for these purposes'),
    categories: z.array(DataCategory.schema).min(1).max(20).optional().describe('Only for these categories of data'),
  },
  on: 'person',
  who: ['caseManager', 'socialWorker', 'client', 'guardian'],
  facts: [ConsentWithdrawn, ConsentNarrowed],
  proposes: ({ person, consent, recipients, purposes, categories }, { file, at }) => {
    const parts = {
      ...(recipients !== undefined && { recipients }),
      ...(purposes !== undefined && { purposes }),
      ...(categories !== undefined && { categories }),
    };
    const data = findInstance<ConsentData>(file, 'consent', consent)?.data;
    const whole = Object.keys(parts).length === 0 || data === undefined || isEmptied(data, { at, ...parts });
    return [whole ? ConsentWithdrawn({ person, consent }) : ConsentNarrowed({ person, consent, ...parts })];
  },
});
