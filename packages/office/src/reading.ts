import {
  type Because,
  DataCategory,
  type Fact,
  kindOf,
  kindOfStream,
  rulesOfBecause,
  streamOf,
  toInstant,
} from '@koordinace/kernel';
import { auditRow } from './audit.js';
import type { Context } from './context.js';
import { readBody } from './fact-body.js';
import { LookedAt } from './looked-at.js';
import { type HistoryEntry, type Opened, openFacts, ownersOf, peopleIn, type ReadOptions, unseal } from './opening.js';
import { type OpenSlice, slicesFor } from './openness.js';
import { capacityOf, roleFor } from './who.js';

/** What a reading gives: the record as far as it is open to this reader, or why not. */
export type Reading =
  | {
      readonly outcome: 'read';
      readonly stream: string;
      readonly version: number;
      /** Where the instances stand, by `lifecycle/id`; for those only whose own work the file is. */
      readonly state: Readonly<Record<string, string>>;
      readonly record: object;
      readonly history: readonly HistoryEntry[];
      /** Something was left out for this reader; what it was is not said. */
      readonly partial: boolean;
    }
  | { readonly outcome: 'refused'; readonly command: string; readonly because: readonly Because[] };

const tries = 4;

/** The form of a file's id. */
export const fileId = /^[a-z]{1,24}-[a-z0-9-]{1,64}$/;

const refused = (because: readonly Because[]): Reading => ({ outcome: 'refused', command: 'read', because });

/** Reads a file. Every reading passes the sharing decision and is logged, refused ones as well. */
export async function read(context: Context, by: string, id: string, options: ReadOptions = {}): Promise<Reading> {
  const known =
    typeof id === 'string' &&
    (id === 'office' || (fileId.test(id) && context.registry.recordsOf(kindOf(id)).length > 0));
  if (!known) return refused([{ kind: 'input', field: 'id', problem: 'unknownId' }]);
  const { purpose, reason } = { ...options };
  for (const [field, text] of Object.entries({ purpose, reason })) {
    if (text !== undefined && typeof text !== 'string')
      return refused([{ kind: 'input', field, problem: 'wrongType', params: { expected: 'string' } }]);
  }
  const within = options?.within;
  if (within !== undefined && !isWithin(within))
    return refused([{ kind: 'input', field: 'within', problem: 'wrongType', params: { expected: 'object' } }]);
  const said: ReadOptions = {
    ...(purpose !== undefined && { purpose }),
    ...(reason !== undefined && { reason }),
    ...(within !== undefined && { within }),
  };
  const stream = id === 'office' ? streamOf('office', 'office') : streamOf(kindOf(id), id);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const { reading, moved } = await readOnce(context, by, stream, said);
    if (!moved) return reading;
  }
  return refused([{ kind: 'conflict', stream, seen: 0, now: 0 }]);
}

const isWithin = (within: unknown): boolean =>
  typeof within === 'object' &&
  within !== null &&
  Object.values(within).every((one) => Array.isArray(one) && one.every((code) => DataCategory.has(code)));

async function readOnce(
  context: Context,
  by: string,
  stream: string,
  options: ReadOptions,
): Promise<{ reading: Reading; moved: boolean }> {
  const looked = new LookedAt(context, toInstant(context.clock.now()), true);
  await looked.look([stream]);
  const file = looked.file(stream);
  const folds = context.registry.recordsOf(kindOfStream(stream));
  const capacity = await capacityOf(context, by, file.version === 0 ? undefined : file, looked);

  const log = async (reading: Reading, purpose?: string): Promise<{ reading: Reading; moved: boolean }> => {
    const role = roleFor(capacity, [...ownersOf(folds), ...capacity.roles]);
    const rules = reading.outcome === 'refused' ? [...new Set(reading.because.flatMap(rulesOfBecause))].sort() : [];
    const audit = auditRow(looked.at, by, stream, {
      act: 'read',
      outcome: reading.outcome === 'read' ? 'accepted' : 'refused',
      ...(rules.length > 0 && { rules }),
      ...(role !== undefined && { as: role.role }),
      ...(role?.for !== undefined && { for: role.for }),
      ...(purpose !== undefined && { purpose }),
      ...(options.reason !== undefined && { reason: options.reason.slice(0, 500) }),
    });
    const appended = await context.store.append(context.office, { streams: looked.fences(), rows: [], audit: [audit] });
    return { reading, moved: appended.outcome === 'conflict' };
  };

  if (capacity.roles.size === 0) return log(refused([{ kind: 'input', field: 'as', problem: 'unknownAccount' }]));
  if (file.version === 0) return log(refused([{ kind: 'input', field: kindOfStream(stream), problem: 'unknownId' }]));
  const rows = await context.store.read(context.office, stream);
  const facts = rows.map((row) => ({ row, body: readBody(row) }));
  const open = await slicesFor(context, by, capacity, folds, peopleIn(context, facts), looked, options);
  if ('because' in open) return log(refused(open.because), open.purpose);

  const unsealed = await unseal(context, facts);
  const opened = open.slices.map((slice) => ({ ...slice, ...openFacts(context, unsealed, slice.openness) }));
  const whole = folds
    .filter(({ shared }) => shared !== false)
    .every((fold) => open.slices.some((slice) => slice.fold === fold && slice.openness.whole));
  const reading: Reading = {
    outcome: 'read',
    stream,
    version: file.version,
    state: whole ? Object.fromEntries([...file.instances].map(([key, instance]) => [key, instance.at])) : {},
    record: Object.assign({}, ...opened.map(foldSlice)),
    history: whole ? (opened[0]?.history ?? []) : historyOf(opened),
    partial: !whole || opened.some(({ partial }) => partial),
  };
  return log(reading, open.purpose);
}

type OpenedSlice = OpenSlice & Opened;

function foldSlice({ fold, facts }: OpenedSlice): object {
  const steps = new Map(fold.steps.map((step) => [step.fact, step]));
  const record = facts.reduce(
    (sofar: object, fact: Fact) => steps.get(fact.type)?.add(sofar, fact) ?? sofar,
    fold.start,
  );
  return fold.finish?.(record) ?? record;
}

/** The steps of which a slice tells something. */
function historyOf(slices: readonly OpenedSlice[]): readonly HistoryEntry[] {
  const steps = new Map<number, HistoryEntry>();
  for (const { fold, openness, history } of slices) {
    for (const entry of history) {
      if (!openness.whole || fold.steps.some((step) => step.fact === entry.type)) steps.set(entry.version, entry);
    }
  }
  return [...steps.values()].sort((a, b) => a.version - b.version);
}
