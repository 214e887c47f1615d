import { present } from '@koordinace/kernel';
import type { ChangeCause } from '../plan/cause.js';
import type { ImplementationId } from '../plan/ids.js';
import { ItemRevisedPlan } from './checklist-facts.js';

/**
 * What a change of the plan adds to the run that caused it (revize plánu kvůli položce, IMP-6): nothing, where no item did. The run then
 * says whether it may be the cause, and shows what came of it.
 *
 * @example [StepAmended(change), ...revisionsBy(change.cause, implementation, step)]
 */
export const revisionsBy = (cause: ChangeCause | undefined, of: ImplementationId, what?: string) =>
  cause === undefined ? [] : [ItemRevisedPlan({ ...cause, of, ...present({ what }) })];
