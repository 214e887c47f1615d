import { addDays, type Deadline, type Decision, dayOf, idOfStream, kindOfStream, toInstant } from '@koordinace/kernel';
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
    // A row may be older than the file, and another sweep may be at it: what stands there now decides.
    const { state } = await context.files.load(deadline.stream);
    const standing = kept.of(state).find(({ id }) => id === deadline.id);
    if (standing === undefined || standing.raised || standing.due > yesterday) continue;
    const given = kept.raise(idOfStream(deadline.stream), deadline.id);
    const decision = await act(context, system, given, { seen: state.version });
    if (decision.outcome === 'accepted') raised.push({ ...standing, stream: deadline.stream, raised: true, decision });
  }
  return raised;
}
