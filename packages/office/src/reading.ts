import {
  type Because,
  type Fact,
  kindOf,
  kindOfStream,
  type RecordFold,
  rulesOfBecause,
  streamOf,
  toInstant,
} from '@koordinace/kernel';
import { auditRow } from './audit.js';
import type { Context } from './context.js';
import { readBody } from './fact-body.js';
import { LookedAt } from './looked-at.js';
import { type HistoryEntry, openFacts, opennessFor, ownersOf, type ReadOptions } from './opening.js';
import { capacityOf, roleFor } from './who.js';

/** What a reading gives: the record as far as it is open to this reader, or why not. */
export type Reading =
  | {
      readonly outcome: 'read';
      readonly stream: string;
      readonly version: number;
      /** Where the instances stand, by `lifecycle/id`. */
      readonly state: Readonly<Record<string, string>>;
      readonly record: object;
      readonly history: readonly HistoryEntry[];
      /** Something was left out for this reader; what it was is not said. */
      readonly partial: boolean;
    }
  | { readonly outcome: 'refused'; readonly command: string; readonly because: readonly Because[] };

const tries = 4;

/** The form of a file's id. */
export const fileId = /^[a-z]+-[a-z0-9-]{1,64}$/i;

/** Reads a file. Every reading passes the sharing decision and is logged, refused ones as well. */
export async function read(context: Context, by: string, id: string, options: ReadOptions = {}): Promise<Reading> {
  if (id !== 'office' && !fileId.test(id)) {
    return { outcome: 'refused', command: 'read', because: [{ kind: 'input', field: 'id', problem: 'unknownId' }] };
  }
  const stream = id === 'office' ? streamOf('office', 'office') : streamOf(kindOf(id), id);
  for (let attempt = 0; ; attempt += 1) {
    const { reading, moved } = await readOnce(context, by, stream, options);
    if (!moved) return reading;
    if (attempt >= tries) {
      return { outcome: 'refused', command: 'read', because: [{ kind: 'conflict', stream, seen: 0, now: 0 }] };
    }
  }
}

async function readOnce(
  context: Context,
  by: string,
  stream: string,
  options: ReadOptions,
): Promise<{ reading: Reading; moved: boolean }> {
  const at = toInstant(context.clock.now());
  const looked = new LookedAt(context, at, true);
  await looked.look([stream]);
  const file = looked.file(stream);
  const kind = kindOfStream(stream);
  const folds = context.registry.recordsOf(kind);
  const unknown = file.version === 0 || folds.length === 0;
  const capacity = await capacityOf(context, by, unknown ? undefined : file, looked);

  const log = async (outcome: 'accepted' | 'refused', because: readonly Because[]): Promise<boolean> => {
    const role = roleFor(capacity, [...ownersOf(folds), ...capacity.roles]);
    const audit = auditRow(at, by, unknown ? kind : stream, {
      act: 'read',
      outcome,
      rules: [...new Set(because.flatMap(rulesOfBecause))].sort(),
      ...(role !== undefined && { as: role.role }),
      ...(role?.for !== undefined && { for: role.for }),
      ...(options.purpose !== undefined && { purpose: options.purpose.slice(0, 64) }),
      ...(options.reason !== undefined && { reason: options.reason.slice(0, 500) }),
    });
    const appended = await context.store.append(context.office, { streams: looked.fences(), rows: [], audit: [audit] });
    return appended.outcome === 'conflict';
  };
  const refuse = async (because: readonly Because[]) => ({
    reading: { outcome: 'refused', command: 'read', because } as const,
    moved: await log('refused', because),
  });

  if (capacity.roles.size === 0) return refuse([{ kind: 'input', field: 'as', problem: 'unknownAccount' }]);
  if (unknown) return refuse([{ kind: 'input', field: kind, problem: 'unknownId' }]);

  const rows = await context.store.read(context.office, stream);
  const facts = rows.map((row) => ({ row, body: readBody(row) }));
  const openness = await opennessFor(context, by, capacity, folds, facts, looked, options);
  if ('because' in openness) return refuse(openness.because);
  const opened = await openFacts(context, facts, openness);
  const moved = await log('accepted', []);
  return {
    moved,
    reading: {
      outcome: 'read',
      stream,
      version: file.version,
      state: Object.fromEntries([...file.instances].map(([key, instance]) => [key, instance.at])),
      record: foldRecord(folds, opened.facts),
      history: opened.history,
      partial: opened.partial,
    },
  };
}

function foldRecord(folds: readonly RecordFold[], facts: readonly Fact[]): object {
  const slices = folds.map((fold) => {
    const steps = new Map(fold.steps.map((step) => [step.fact, step]));
    return facts.reduce((record, fact) => steps.get(fact.type)?.add(record, fact) ?? record, fold.start);
  });
  return Object.assign({}, ...slices);
}
