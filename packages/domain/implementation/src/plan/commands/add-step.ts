import { command, present } from '@koordinace/kernel';
import { StepPlanned } from '../facts/step-facts.js';
import { ImplementationId, type StepId } from '../ids.js';
import { planLeads } from '../who.js';
import { asksAccounts, goneOf } from './asks-workers.js';
import { stepContent } from './step-content.js';

/** Plans a step (naplánování kroku, IMP-1). */
export const AddStep = command('AddStep', {
  fields: { implementation: ImplementationId.describe('The plan'), ...stepContent },
  on: 'implementation',
  who: planLeads,
  facts: [StepPlanned],
  world: ({ responsible = [] }) => asksAccounts(responsible),
  proposes: ({ implementation, ...content }, { newId, world }) => [
    StepPlanned({
      implementation,
      step: newId('step') as StepId,
      ...present(content),
      gone: [...goneOf(world, content.responsible)],
    }),
  ],
});
