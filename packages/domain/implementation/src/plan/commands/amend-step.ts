import { command, present } from '@koordinace/kernel';
import { revisionsBy } from '../../checklist/revisions.js';
import { Note } from '../../wording.js';
import { ChangeCause } from '../cause.js';
import { StepAmended } from '../facts/step-facts.js';
import { ImplementationId, StepId } from '../ids.js';
import { planLeads } from '../who.js';
import { asksAccounts, goneOf } from './asks-workers.js';
import { stepContent } from './step-content.js';

/** Changes a step (změna kroku; IMP-2, IMP-6): what it said before stays readable. */
export const AmendStep = command('AmendStep', {
  fields: {
    implementation: ImplementationId.describe('The plan'),
    step: StepId.describe('The step'),
    ...stepContent,
    reason: Note.describe('Why; needed once the plan runs').optional(),
    cause: ChangeCause.describe('The item of a checklist run that caused it').optional(),
  },
  on: 'implementation',
  who: planLeads,
  facts: [StepAmended],
  world: ({ responsible = [] }) => asksAccounts(responsible),
  proposes: ({ implementation, step, ...content }, { world }) => [
    StepAmended({ implementation, step, ...present(content), gone: [...goneOf(world, content.responsible)] }),
    ...revisionsBy(content.cause, implementation, step),
  ],
});
