import { ask } from '@koordinace/kernel';
import { caseloadLimit, heldCases } from '@koordinace/people';
import { z } from 'zod';

/** How many open cases a worker has once one more was assigned, and how many the office wants at most: evidence for STF-9. */
export const Caseload = z.strictObject({ cases: z.int().min(0), limit: z.int().min(0) });
export type Caseload = z.infer<typeof Caseload>;

/** The questions about a worker's load (vytížení). */
export const askCaseload = (worker: string) => ({ held: ask(heldCases, { worker }), limit: ask(caseloadLimit, {}) });

/** The load with a case that the worker may have already. */
export const caseloadWith = (
  { held, limit }: { readonly held: number; readonly limit: number },
  isTheirs: boolean,
): Caseload => ({ cases: isTheirs ? held : held + 1, limit });
