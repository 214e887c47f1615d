import { ask, command, DataCategory, PlainDate, present } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { z } from 'zod';
import { ConsentForm } from '../codes/consent-form.js';
import { Purpose } from '../codes/purpose.js';
import { ConsentGiven } from '../consent-facts.js';
import { ConsentId } from '../consent-id.js';
import { Grantor } from '../grantor.js';
import { adoptedNotices } from '../house/questions.js';
import { Notice, textShown } from '../notice.js';
import { Recipient } from '../recipient.js';
import { askWhoSpeaks, whoSpeaks } from '../speaking.js';
import { Line } from '../wording.js';

/**
 * Records a consent with sharing (udělení souhlasu); CON-1, CON-2, CON-17, CON-19. It
 * goes into the record that is kept of the person (INT-6). What the client did not say
 * may be left out: the refusal then names the rule.
 */
export const GiveConsent = command('GiveConsent', {
  fields: {
    person: PersonId.describe('Whose information may be shared'),
    grantor: Grantor.describe('Who gives the consent'),
    purposes: z.array(Purpose.schema).max(20).default([]).describe('What for; at least one'),
    recipients: z.array(Recipient).max(50).default([]).describe('With whom; at least one, each names somebody'),
    categories: z.array(DataCategory.schema).max(20).default([]).describe('Which categories of data; at least one'),
    from: PlainDate.optional().describe('First day of its period'),
    until: PlainDate.optional().describe('Last day of its period'),
    notice: Notice.optional().describe('The text that was shown before'),
    voluntary: z
      .boolean()
      .default(false)
      .describe('Given without pressure: a worker attests it; with their own account people say it of themselves'),
    form: ConsentForm.schema.describe('How it was given'),
    proof: Line.optional().describe('Where the proof is, for example the number of the sheet in the file'),
    answers: ConsentId.optional().describe('The asking to which it answers, where it was recorded'),
  },
  on: 'person',
  within: ['answers'],
  who: ['caseManager', 'socialWorker', 'client', 'guardian'],
  facts: [ConsentGiven],
  world: (given, { by }) => ({ ...askWhoSpeaks(given, by), notices: ask(adoptedNotices, {}) }),
  proposes: (given, act) => {
    const { from, until, notice, proof, answers, ...rest } = given;
    return [
      ConsentGiven({
        ...rest,
        consent: answers ?? (act.newId('consent') as ConsentId),
        ...present({ from, until, notice, proof }),
        text: textShown(notice, act.world.notices),
        ...whoSpeaks(given, act),
      }),
    ];
  },
});
