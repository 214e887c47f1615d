import {
  type Because, DataCategory, type Fact, joinPersonal, kindOfStream, markAt, type PersonalPart, type ReadingAnswer, type RecordFold,
  rulesOfBecause, streamOf, toInstant, type Warned,
} from '@koordinace/kernel';
import type { FactRow } from '@koordinace/store-port';
import { lookUntilSettled } from './asking.js';
import { auditRow } from './audit.js';
import type { Context } from './context.js';
import { type FactBody, placeOf, readBody } from './fact-body.js';
import { LookedAt } from './looked-at.js';
import { type Capacity, capacityOf, roleFor } from './who.js';

/** What somebody says who reads what is not their own work. */
export interface ReadOptions {
  /** A code of the list of purposes. */
  readonly purpose?: string;
  /** In one's own words; goes into the log of readings and nowhere else. */
  readonly reason?: string;
}

/** A step of a file's history. */
export interface HistoryEntry {
  readonly version: number;
  readonly at: string;
  readonly by: string;
  readonly for?: string;
  readonly type: string;
  readonly warned: readonly Warned[];
  /** The fact as far as it is open to the reader. */
  readonly fact: Fact;
}

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

/** Decides which personal data of a file are open to a reader. */
type Openness = (person: string, category: DataCategory) => boolean;

const tries = 4;

/** Reads a file. Every reading passes the sharing decision and is logged, refused ones as well. */
export async function read(context: Context, by: string, id: string, options: ReadOptions = {}): Promise<Reading> {
  const stream = streamOf(id.includes('-') ? id.slice(0, id.indexOf('-')) : id, id);
  for (let attempt = 0; ; attempt += 1) {
    const { reading, moved } = await readOnce(context, by, stream, options);
    if (!moved) return reading;
    if (attempt >= tries) {
      return { outcome: 'refused', command: 'read', because: [{ kind: 'conflict', stream, seen: 0, now: 0 }] };
    }
  }
}

async function readOnce(context: Context, by: string, stream: string, options: ReadOptions): Promise<{ reading: Reading; moved: boolean }> {
  const at = toInstant(context.clock.now());
  const looked = new LookedAt(context, at, true);
  await looked.look([stream]);
  const file = looked.file(stream);
  const kind = kindOfStream(stream);
  const folds = context.registry.recordsOf(kind);
  const unknown = file.version === 0 || folds.length === 0;
  const capacity = await capacityOf(context, by, unknown ? undefined : file, looked);

  const log = async (outcome: 'accepted' | 'refused', because: readonly Because[]): Promise<boolean> => {
    const role = roleFor(capacity, [...wholeFor(folds), ...capacity.roles]);
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
  // Whether a file exists is itself something that not everybody may know: both answers look the same.
  if (unknown) return refuse([{ kind: 'input', field: kind, problem: 'unknownId' }]);

  const rows = await context.store.read(context.office, stream);
  const bodies = rows.map((row) => ({ row, body: readBody(row) }));
  const openness = await opennessFor(context, by, capacity, folds, bodies, looked, options);
  if ('because' in openness) return refuse(openness.because);
  const opened = await openFacts(context, bodies, openness);
  const moved = await log('accepted', []);
  return {
    moved,
    reading: {
      outcome: 'read',
      stream,
      version: file.version,
      state: Object.fromEntries([...file.instances].map(([key, instance]) => [key, instance.at])),
      record: foldRecord(folds, opened.entries),
      history: opened.entries,
      partial: opened.leftOut,
    },
  };
}

const wholeFor = (folds: readonly RecordFold[]): readonly string[] => folds.flatMap(({ whole }) => whole);

interface Open {
  readonly may: Openness;
  /** Facts without personal data are shown only together with the course of the cooperation. */
  readonly whole: boolean;
}

async function opennessFor(
  context: Context,
  by: string,
  capacity: Capacity,
  folds: readonly RecordFold[],
  bodies: readonly { body: FactBody }[],
  looked: LookedAt,
  options: ReadOptions,
): Promise<Open | { because: readonly Because[] }> {
  const barred = (category: DataCategory) =>
    folds.some(({ restricted }) => restricted?.[category]?.every((role) => !capacity.roles.has(role)) === true);
  if (roleFor(capacity, wholeFor(folds)) !== undefined) return { whole: true, may: (_person, category) => !barred(category) };
  const people = [...new Set(bodies.flatMap(({ body }) => (body.boxes ?? []).map(([person]) => person)))];
  const sharing = context.registry.modules.find((module) => module.sharing !== undefined)?.sharing;
  if (sharing === undefined) return { because: [{ kind: 'rule', rule: 'CON-8', needs: 'basis' }] };
  if (options.purpose === undefined) return { because: [{ kind: 'input', field: 'purpose', problem: 'required', rule: 'CON-11' }] };
  const request = {
    people,
    reader: by,
    roles: [...capacity.roles],
    purpose: options.purpose,
    categories: DataCategory.codes,
  };
  await lookUntilSettled(looked, (world) => sharing.files(request, world));
  const answer: ReadingAnswer = sharing.decide(request, looked);
  const anything = Object.values(answer.open).some((categories) => categories.some((category) => !barred(category)));
  if (!anything) return { because: answer.because.map((one) => ({ kind: 'rule', ...one })) };
  return { whole: false, may: (person, category) => !barred(category) && (answer.open[person]?.includes(category) ?? false) };
}

/** Opens what is open to the reader; a fact of which nothing is open is left out altogether. */
async function openFacts(
  context: Context,
  bodies: readonly { row: FactRow; body: FactBody }[],
  { may, whole }: Open,
): Promise<{ entries: readonly HistoryEntry[]; leftOut: boolean }> {
  const entries: HistoryEntry[] = [];
  let leftOut = false;
  const people = [...new Set(bodies.flatMap(({ body }) => (body.boxes ?? []).map(([person]) => person)))];
  const progressOpen = whole || people.some((person) => may(person, 'progress'));
  for (const { row, body } of bodies) {
    const type = context.registry.homes.get(row.type)?.type;
    if (type === undefined) throw new Error(`recorded fact \`${row.type}\` belongs to no module of this office`);
    const parts: PersonalPart[] = [];
    for (const [person, box] of body.boxes ?? []) {
      const part = (await context.sealer.open(person, placeOf(row.stream, row.version, row.type), box)) ?? {};
      const allowed = Object.entries(part).filter(([path]) => {
        const mark = markAt(type, path);
        return mark !== undefined && may(person, mark.category);
      });
      if (allowed.length < Object.keys(part).length) leftOut = true;
      if (allowed.length > 0) parts.push(Object.fromEntries(allowed));
    }
    const hasBoxes = (body.boxes?.length ?? 0) > 0;
    if (!whole && (hasBoxes ? parts.length === 0 : !progressOpen)) {
      leftOut = true;
      continue;
    }
    const stamp = { type: row.type, at: row.at, by: body.by };
    entries.push({
      version: row.version,
      ...stamp,
      ...(body.for !== undefined && { for: body.for }),
      warned: body.warned ?? [],
      fact: { ...joinPersonal(body.data, parts), ...stamp } as Fact,
    });
  }
  return { entries, leftOut };
}

function foldRecord(folds: readonly RecordFold[], entries: readonly HistoryEntry[]): object {
  const slices = folds.map((fold) => {
    const steps = new Map(fold.steps.map((step) => [step.fact, step]));
    return entries.reduce((record, { fact }) => steps.get(fact.type)?.add(record, fact) ?? record, fold.start);
  });
  return Object.assign({}, ...slices);
}
