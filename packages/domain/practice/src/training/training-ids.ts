import { id } from '@koordinace/kernel';
import type { z } from 'zod';

/** The id of a training plan (plán vzdělávání): `training-3f9a`. */
export const TrainingId = id('training');
export type TrainingId = z.infer<typeof TrainingId>;

/** The id of what stands in a training plan (položka plánu vzdělávání): `trainingitem-81c0`. */
export const TrainingItemId = id('trainingitem');
export type TrainingItemId = z.infer<typeof TrainingItemId>;
