import { ask, command, DataCategory, present } from '@koordinace/kernel';
import { RecipientRole } from '@koordinace/people';
import { z } from 'zod';
import { FormLanguage } from '../codes/form-language.js';
import { ReferralFormIssued } from '../house/house-facts.js';
import type { ReferralFormId } from '../house/house-ids.js';
import { officeContacts } from '../house/questions.js';
import { basicCategories } from '../house/referral-form-lifecycle.js';
import { Line } from '../wording.js';

/**
 * Produces the form by which clients of an actor consent to being referred (formulář souhlasu s předáním, CON-16), with the
 * office's contacts. It covers basic information and nothing more.
 */
export const IssueReferralForm = command('IssueReferralForm', {
  fields: {
    actor: Line.describe('Name of the actor'),
    role: RecipientRole.schema.optional().describe('What kind of actor it is'),
    lang: FormLanguage.schema.default('cs').describe('Language of the form'),
    categories: z
      .array(DataCategory.schema)
      .max(20)
      .default([...basicCategories])
      .describe('What it covers; the basic information, if left out'),
  },
  who: ['supportCoordinator', 'departmentWorker', 'head'],
  facts: [ReferralFormIssued],
  world: () => ({ contacts: ask(officeContacts, {}) }),
  proposes: ({ role, ...given }, act) => [
    ReferralFormIssued({
      ...given,
      referralform: act.newId('referralform') as ReferralFormId,
      ...present({ role, contacts: act.world.contacts[0] }),
    }),
  ],
});
