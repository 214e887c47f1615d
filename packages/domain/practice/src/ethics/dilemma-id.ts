import { id } from '@koordinace/kernel';
import type { z } from 'zod';

/** The id of a described dilemma (popsané dilema): `dilemma-44c1`. */
export const DilemmaId = id('dilemma');
export type DilemmaId = z.infer<typeof DilemmaId>;
