import { command, keeps, PlainDate, present } from '@koordinace/kernel';
import { z } from 'zod';
import { Line } from '../../wording.js';
import { TrainingPlanned } from '../training-facts.js';
import { TrainingId, type TrainingItemId } from '../training-ids.js';
import { TrainingKind } from '../training-kind.js';
import { keepsThePlan } from './who.js';

/** Plans a course, a placement or another way of training (naplánování vzdělávání, STF-6). */
export const PlanTraining = command('PlanTraining', {
  fields: {
    training: TrainingId.describe('The training plan.'),
    kind: keeps('STF-6', TrainingKind.schema).describe('What it is.'),
    until: keeps('STF-6', PlainDate).describe('The last day by which it is to be done.'),
    title: Line.describe('What it is called, or what it is about.').optional(),
    organisations: z
      .array(Line)
      .max(100)
      .describe('The actors whom it is offered to, in a plan for outside actors.')
      .optional(),
  },
  on: 'training',
  who: keepsThePlan,
  facts: [TrainingPlanned],
  proposes: ({ training, kind, until, title, organisations }, { newId }) => [
    TrainingPlanned({
      training,
      trainingitem: newId('trainingitem') as TrainingItemId,
      kind,
      until,
      ...present({ title, organisations }),
    }),
  ],
});
