import { command, dayOf, PlainDate } from '@koordinace/kernel';
import { StepStarted } from '../facts/step-facts.js';
import { ImplementationId, StepId } from '../ids.js';
import { stepDoers } from '../who.js';

/** Work on a step begins (zahájení kroku, IMP-1). */
export const StartStep = command('StartStep', {
  fields: {
    implementation: ImplementationId.describe('The plan'),
    step: StepId.describe('The step'),
    on: PlainDate.describe('The day on which it really began; today, if left out').optional(),
  },
  on: 'implementation',
  who: stepDoers,
  facts: [StepStarted],
  proposes: ({ implementation, step, on }, { at }) => [StepStarted({ implementation, step, on: on ?? dayOf(at) })],
});
