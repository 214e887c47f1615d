import type { WorkerAnswer } from '@koordinace/people';
import { z } from 'zod';

/** What was known of a worker when a case was put into the worker's hands; it stands in the fact as evidence. */
export const WorkerEvidence = z.strictObject({
  active: z.boolean(),
  absent: z.boolean(),
  qualified: z.boolean(),
  repressive: z.boolean(),
  /** An external case manager: are the contract and the basis for access there (CMG-5)? */
  external: z.strictObject({ contract: z.boolean(), basis: z.boolean() }).optional(),
});
export type WorkerEvidence = z.infer<typeof WorkerEvidence>;

/** The evidence from what practice answered. */
export const evidenceOf = ({ active, absent, qualified, repressive, external }: WorkerAnswer): WorkerEvidence => ({
  active,
  absent,
  qualified,
  repressive,
  ...(external !== undefined && { external: { contract: external.contract, basis: external.basis } }),
});
