import { command, dayOf, PlainDate } from '@koordinace/kernel';
import { Note } from '../../wording.js';
import { StepNotReached } from '../facts/step-facts.js';
import { ImplementationId, StepId } from '../ids.js';
import { stepDoers } from '../who.js';
import { firstEnded, nextEnded } from './ended-step.js';

/** A step was not reached, and why (krok se nepodařilo splnit, IMP-1). */
export const RecordStepNotReached = command('RecordStepNotReached', {
  fields: {
    implementation: ImplementationId.describe('The plan'),
    step: StepId.describe('The step'),
    why: Note.describe('Why it was not reached'),
    on: PlainDate.describe('The day on which it was given up; today, if left out').optional(),
  },
  on: 'implementation',
  who: stepDoers,
  facts: [StepNotReached],
  proposes: ({ implementation, step, why, on }, { at, file }) => [
    StepNotReached({ implementation, step, on: on ?? dayOf(at), nth: nextEnded(file), why }),
    ...firstEnded(file, implementation),
  ],
});
