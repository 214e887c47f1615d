import { command, dayOf, PlainDate, present } from '@koordinace/kernel';
import { z } from 'zod';
import { Line } from '../../wording.js';
import { TrainingDone } from '../training-facts.js';
import { TrainingId, TrainingItemId } from '../training-ids.js';
import { keepsThePlan } from './who.js';

/** Writes down that training was done, with the certificate where there is one (absolvování, STF-6). */
export const RecordTrainingDone = command('RecordTrainingDone', {
  fields: {
    training: TrainingId.describe('The training plan.'),
    trainingitem: TrainingItemId.describe('What was planned.'),
    on: PlainDate.describe('The day on which it ended; today, if left out.').optional(),
    proof: Line.describe(
      'The certificate: its number, or where it is kept. Courses with a certificate need it.',
    ).optional(),
    organisations: z
      .array(Line)
      .max(100)
      .describe('The actors who took part, in a plan for outside actors.')
      .optional(),
  },
  on: 'training',
  who: keepsThePlan,
  facts: [TrainingDone],
  proposes: ({ on, proof, organisations, ...about }, { at }) => [
    TrainingDone({ ...about, on: on ?? dayOf(at), proved: proof !== undefined, ...present({ proof, organisations }) }),
  ],
});
