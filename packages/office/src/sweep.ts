import { addDays, type Deadline, type Decision, dayOf, kindOfStream, toInstant } from '@koordinace/kernel';
import type { Context } from './context.js';
import { act } from './door.js';
import { deadlineView, waiting } from './registry.js';
import { system } from './who.js';

/** A deadline that a sweep announced. */
export interface Raised extends Deadline {
  readonly stream: string;
  readonly decision: Decision;
}

/**
 * Announces every deadline that has passed and was not announced yet, each once. Whoever runs the office calls
 * it now and then; how often does not matter, two sweeps at once neither.
 */
export async function sweep(context: Context): Promise<readonly Raised[]> {
  // The last day on which a deadline is kept is its own; it has passed the day after.
  const yesterday = addDays(dayOf(toInstant(context.clock.now())), -1);
  const rows = await context.store.rows(context.office, { view: deadlineView, partition: waiting, to: yesterday });
  const raised: Raised[] = [];
  for (const row of rows) {
    const deadline = JSON.parse(row.data) as Deadline & { stream: string };
    const kind = kindOfStream(deadline.stream);
    const kept = context.registry.modules
      .flatMap((module) => module.deadlines ?? [])
      .find(({ stream }) => stream === kind);
    if (kept === undefined) continue;
    const file = deadline.stream.slice(kind.length + 1);
    const decision = await act(context, system, kept.raise(file, deadline.id));
    // Another sweep may have been faster: then there is nothing left to announce.
    if (decision.outcome === 'accepted') raised.push({ ...deadline, raised: true, decision });
  }
  return raised;
}
