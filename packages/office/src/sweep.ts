import {
  addDays,
  type Deadline,
  type Deadlines,
  type Decision,
  dayOf,
  type FileState,
  idOfStream,
  kindOfStream,
  toInstant,
} from '@koordinace/kernel';
import type { Context } from './context.js';
import { act } from './door.js';
import { LookedAt } from './looked-at.js';
import { deadlineView, waiting } from './registry.js';
import { toldOf } from './told-of.js';
import { system } from './who.js';

/** A deadline that a sweep announced. Told are, each once, whom it concerns and then whoever stands in for them. */
export interface Raised extends Deadline {
  readonly stream: string;
  readonly decision: Decision;
}

/** A deadline that stands in a file, with what knows about it. */
interface Standing {
  readonly deadlines: Deadlines;
  readonly deadline: Deadline;
  readonly file: FileState;
}

/**
 * Announces every deadline that has passed and was not announced yet, each once. Whoever runs the office calls
 * it now and then; how often does not matter, two sweeps at once neither.
 */
export async function sweep(context: Context): Promise<readonly Raised[]> {
  const now = toInstant(context.clock.now());
  // The last day on which a deadline is kept is its own; it has passed the day after.
  const yesterday = addDays(dayOf(now), -1);
  const rows = await context.store.rows(context.office, { view: deadlineView, partition: waiting, to: yesterday });
  const looked = new LookedAt(context, now, true);
  const raised: Raised[] = [];
  for (const row of rows) {
    const { stream, id } = JSON.parse(row.data) as { readonly stream: string; readonly id: string };
    // A row may be older than the file, and another sweep may be at it: what stands there now decides.
    const found = await findStanding(context, stream, id);
    if (found === undefined || found.deadline.raised || found.deadline.due > yesterday) continue;
    // Whom to tell is found out first: nothing counts as announced that nobody could hear of.
    const tell = await toldOf(context, found.deadlines, found.deadline, found.file, looked);
    const given = found.deadlines.raise(idOfStream(stream), id);
    const decision = await act(context, system, given, { seen: found.file.version });
    if (decision.outcome === 'accepted') raised.push({ ...found.deadline, stream, tell, raised: true, decision });
  }
  return raised;
}

/** A deadline as it stands in its file now. */
async function findStanding(context: Context, stream: string, id: string): Promise<Standing | undefined> {
  const kind = kindOfStream(stream);
  const all = context.registry.modules.flatMap((module) => module.deadlines ?? []).filter((one) => one.stream === kind);
  if (all.length === 0) return undefined;
  const { state: file } = await context.files.load(stream);
  for (const deadlines of all) {
    const deadline = deadlines.of(file).find((one) => one.id === id);
    if (deadline !== undefined) return { deadlines, deadline, file };
  }
  return undefined;
}
