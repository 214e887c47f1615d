import { command, dayOf, PlainDate, present } from '@koordinace/kernel';
import { Note } from '../../wording.js';
import { StepVerified } from '../facts/step-facts.js';
import { ImplementationId, StepId } from '../ids.js';
import { stepDoers } from '../who.js';
import { firstEnded, nextEnded } from './ended-step.js';

/** A step was done, verified as it was planned (krok splněn a ověřen, IMP-1). */
export const VerifyStep = command('VerifyStep', {
  fields: {
    implementation: ImplementationId.describe('The plan'),
    step: StepId.describe('The step'),
    on: PlainDate.describe('The day on which it really ended; today, if left out').optional(),
    finding: Note.describe('What the verification showed').optional(),
  },
  on: 'implementation',
  who: stepDoers,
  facts: [StepVerified],
  proposes: ({ implementation, step, on, finding }, { at, file }) => [
    StepVerified({ implementation, step, on: on ?? dayOf(at), nth: nextEnded(file), ...present({ finding }) }),
    ...firstEnded(file, implementation),
  ],
});
