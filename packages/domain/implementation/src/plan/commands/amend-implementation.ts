import { command, present } from '@koordinace/kernel';
import { revisionsBy } from '../../checklist/revisions.js';
import { Note } from '../../wording.js';
import { ChangeCause } from '../cause.js';
import { ImplementationAmended } from '../facts/implementation-facts.js';
import { ImplementationId } from '../ids.js';
import { planLeads } from '../who.js';
import { planContent } from './plan-content.js';

/** Changes what the plan says of itself (změna plánu; IMP-1, IMP-2): what it said before stays readable. */
export const AmendImplementation = command('AmendImplementation', {
  fields: {
    implementation: ImplementationId.describe('The plan'),
    ...planContent,
    reason: Note.describe('Why; needed once the plan runs').optional(),
    cause: ChangeCause.describe('The item of a checklist run that caused it').optional(),
  },
  on: 'implementation',
  who: planLeads,
  facts: [ImplementationAmended],
  proposes: ({ implementation, ...content }) => [
    ImplementationAmended({ implementation, ...present(content) }),
    ...revisionsBy(content.cause, implementation),
  ],
});
