import { PlainDate } from '@koordinace/kernel';
import { z } from 'zod';
import { Line } from '../../wording.js';
import { IntroducedMethod } from '../lists/introduced-method.js';
import { PlanTarget } from '../lists/plan-target.js';

/** The fields by which a plan says what it is (obsah plánu, IMP-1). Each may come later; the start asks for what is missing. */
export const planContent = {
  mainGoal: Line.describe('The main goal').optional(),
  measure: Line.describe('By what it will be known that the main goal was reached').optional(),
  targetKind: PlanTarget.schema.describe('Is it aimed at a target group or at a target problem').optional(),
  target: Line.describe('The target group or target problem').optional(),
  startsOn: PlainDate.describe('The day on which the introduction starts').optional(),
  evaluationOn: PlainDate.describe('The day of the final evaluation').optional(),
  methods: z
    .array(IntroducedMethod.schema)
    .min(1)
    .max(2)
    .describe('The methods that are introduced; both, if left out')
    .optional(),
  interval: z
    .int()
    .min(1)
    .max(20)
    .describe('After how many ended steps an interim evaluation is due; two, if left out')
    .optional(),
};
