import { id } from '@koordinace/kernel';
import type { z } from 'zod';

/** The id of an implementation plan (implementační plán): `implementation-7f3k`. */
export const ImplementationId = id('implementation');
export type ImplementationId = z.infer<typeof ImplementationId>;

/** The id of a partial goal of an implementation plan (dílčí cíl). */
export const PartialGoalId = id('goal');
export type PartialGoalId = z.infer<typeof PartialGoalId>;

/** The id of a step of an implementation plan (krok). */
export const StepId = id('step');
export type StepId = z.infer<typeof StepId>;

/** The id of a risk of an implementation plan (riziko). */
export const PlanRiskId = id('risk');
export type PlanRiskId = z.infer<typeof PlanRiskId>;
