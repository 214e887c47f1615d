import { AccountId, fact, PlainDate, personal } from '@koordinace/kernel';
import { z } from 'zod';
import { Line } from '../wording.js';
import { TrainingId, TrainingItemId } from './training-ids.js';
import { TrainingKind } from './training-kind.js';

const about = { training: TrainingId, trainingitem: TrainingItemId };

/** A worker's training plan was opened, or one for outside actors where no worker is named (založení plánu vzdělávání, STF-6). */
export const TrainingPlanOpened = fact('TrainingPlanOpened', {
  training: TrainingId,
  worker: AccountId.optional(),
  /** Evidence: the worker is of this office, and has how many plans already. */
  here: z.boolean().optional(),
  plans: z.int().nonnegative().optional(),
});

/** A training plan came to its end (ukončení plánu). */
export const TrainingPlanEnded = fact('TrainingPlanEnded', { training: TrainingId });

/** Something was planned (naplánované vzdělávání): what, till when, and in a plan for actors whom it is offered to. */
export const TrainingPlanned = fact('TrainingPlanned', {
  ...about,
  kind: TrainingKind.schema,
  title: Line.optional(),
  until: PlainDate,
  organisations: z.array(Line).max(100).optional(),
});

/** What was planned, or has lapsed, has another last day (nový termín). */
export const TrainingMoved = fact('TrainingMoved', { ...about, until: PlainDate });

/** It was done (absolvované vzdělávání). The certificate is the worker's and stays sealed with the plan. */
export const TrainingDone = fact('TrainingDone', {
  ...about,
  on: PlainDate,
  /** Evidence: a certificate was shown. */
  proved: z.boolean(),
  proof: personal(Line, { of: 'training', category: 'progress' }).optional(),
  organisations: z.array(Line).max(100).optional(),
});

/** It will not be done (upuštění). */
export const TrainingDropped = fact('TrainingDropped', about);

/** Its last day passed, and it was said (propadlé vzdělávání). */
export const TrainingLapsed = fact('TrainingLapsed', { ...about, due: PlainDate });
