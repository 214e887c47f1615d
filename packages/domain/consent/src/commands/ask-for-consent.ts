import { ask, command, DataCategory, present } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { z } from 'zod';
import { Purpose } from '../codes/purpose.js';
import { ConsentAsked } from '../consent-facts.js';
import type { ConsentId } from '../consent-id.js';
import { adoptedNotices } from '../house/questions.js';
import { Notice, textShown } from '../notice.js';
import { Recipient } from '../recipient.js';
import { ownWorkers } from './who.js';

/**
 * Records that consent was asked for (žádost o souhlas; CON-1, CON-19): the text was shown, and what it is about was said.
 * Nothing may be shared by it; the answer, yes or no, refers to it by `answers`.
 */
export const AskForConsent = command('AskForConsent', {
  fields: {
    person: PersonId.describe('Whose information it is about'),
    purposes: z.array(Purpose.schema).max(20).default([]).describe('What for; at least one'),
    recipients: z.array(Recipient).max(50).default([]).describe('With whom; at least one, each names somebody'),
    categories: z.array(DataCategory.schema).max(20).default([]).describe('Which categories of data; at least one'),
    notice: Notice.optional().describe('The text that was shown'),
  },
  on: 'person',
  who: ownWorkers,
  facts: [ConsentAsked],
  world: () => ({ notices: ask(adoptedNotices, {}) }),
  proposes: ({ notice, ...given }, act) => [
    ConsentAsked({
      ...given,
      consent: act.newId('consent') as ConsentId,
      ...present({ notice }),
      text: textShown(notice, act.world.notices),
    }),
  ],
});
