import { command } from '@koordinace/kernel';
import { Note } from '../../wording.js';
import { StepDropped } from '../facts/step-facts.js';
import { ImplementationId, StepId } from '../ids.js';
import { planLeads } from '../who.js';

/** Leaves a step out that is not needed (vypuštění kroku); it stays readable with its reason. */
export const DropStep = command('DropStep', {
  fields: {
    implementation: ImplementationId.describe('The plan'),
    step: StepId.describe('The step'),
    reason: Note.describe('Why it is not needed'),
  },
  on: 'implementation',
  who: planLeads,
  facts: [StepDropped],
  proposes: (given) => [StepDropped(given)],
});
