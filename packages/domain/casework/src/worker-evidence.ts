import type { WorkerAnswer } from '@koordinace/people';
import { z } from 'zod';

/** What was known of a worker when a case was put into the worker's hands; it stands in the fact as evidence. */
export const WorkerEvidence = z.strictObject({
  active: z.boolean(),
  /** Holds a post with which one works on cases: whoever else got a case could do nothing in it (CMG-4). */
  worksHere: z.boolean(),
  absent: z.boolean(),
  qualified: z.boolean(),
  repressive: z.boolean(),
  /** Is a support coordinator, who is to have no cases of their own (CMG-8). */
  coordinator: z.boolean(),
  /** An external case manager: are the contract and the basis for access there (CMG-5)? */
  external: z.strictObject({ contract: z.boolean(), basis: z.boolean() }).optional(),
});
export type WorkerEvidence = z.infer<typeof WorkerEvidence>;

/** Posts of the department whose holders work with clients. */
const workingPosts: ReadonlySet<string> = new Set([
  'socialWorker',
  'caseManager',
  'socialCurator',
  'supportCoordinator',
]);

/** The evidence from what practice answered. */
export const evidenceOf = ({
  active,
  posts,
  absent,
  qualified,
  repressive,
  external,
}: WorkerAnswer): WorkerEvidence => ({
  active,
  // Whether one from outside may work here is told by contract and basis (CMG-5).
  worksHere: external !== undefined || posts.some((post) => workingPosts.has(post)),
  absent,
  qualified,
  repressive,
  coordinator: posts.includes('supportCoordinator'),
  ...(external !== undefined && { external: { contract: external.contract, basis: external.basis } }),
});
