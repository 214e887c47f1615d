import type { PersonAnswer, WorkerAnswer } from '@koordinace/people';
import { z } from 'zod';
import type { Responsible } from './responsible.js';

/**
 * Whether the one responsible is a person who can do it (PLN-3): an organisation alone is nobody, a worker has to be
 * there, and a member of the family known.
 */
export const ResponsibleEvidence = z.enum(['person', 'organisation', 'workerGone', 'unknownPerson']);
export type ResponsibleEvidence = z.infer<typeof ResponsibleEvidence>;

/** The evidence from what practice and people answered. */
export function responsibleEvidence(
  { actor, actorWorker, worker, family }: Responsible,
  answered: { readonly worker: Pick<WorkerAnswer, 'active'>; readonly family: Pick<PersonAnswer, 'known'> },
): ResponsibleEvidence {
  if (actor !== undefined && actorWorker === undefined) return 'organisation';
  if (worker !== undefined && !answered.worker.active) return 'workerGone';
  return family !== undefined && !answered.family.known ? 'unknownPerson' : 'person';
}
