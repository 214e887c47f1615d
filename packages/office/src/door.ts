import {
  type Act, type Because, type Command, type Decision, type FileState, type Given, idOfStream, instanceKey, kindOfStream,
  type Proposed, propose, rulesOf, streamOf, toInstant,
} from '@koordinace/kernel';
import type { NewFact, RowChange, StreamPart } from '@koordinace/store-port';
import { answerAll } from './asking.js';
import { auditRow } from './audit.js';
import type { Context } from './context.js';
import { writeBody } from './fact-body.js';
import { snapshotEvery, snapshotRow } from './file-cache.js';
import { LookedAt } from './looked-at.js';
import { changesBetween, type RowSet, rowsOf } from './row-set.js';
import { inputProblems, nearest } from './shape.js';
import { capacityOf, roleFor } from './who.js';

/** What may be said with a command beside its content. */
export interface DoOptions {
  /** The command's own id: sent again with the same content, it gets the answer that it got. */
  readonly id?: string;
  /** The version of the file that its author saw; if the file has moved since, the command is refused. */
  readonly seen?: number;
}

/** How often an act is decided again after somebody else was faster. */
const tries = 4;

interface Attempt {
  readonly decision: Decision;
  /** Set where the store had moved: what was looked at is no longer so. */
  readonly conflict?: { readonly stream: string; readonly expected: number; readonly actual: number };
}

/** The one door for every change: shape, who, world, place and rules, facts, append. */
export async function act(context: Context, by: string, given: Given, options: DoOptions = {}): Promise<Decision> {
  const command = context.registry.commands.get(given.type);
  if (command === undefined) {
    const near = nearest(String(given.type), context.registry.commands.keys());
    return refused(String(given.type).slice(0, 64), [
      { kind: 'input', field: 'type', problem: 'unknownCommand', ...(near.length > 0 && { params: { near } }) },
    ]);
  }
  const { type: _type, ...fields } = given;
  const parsed = command.schema.safeParse(fields);
  if (!parsed.success) return refused(command.type, inputProblems(command, fields, parsed.error));
  const digest = options.id === undefined ? '' : context.sealer.token(JSON.stringify([by, command.type, parsed.data]));
  if (options.id !== undefined) {
    const known = await context.store.answer(context.office, options.id);
    if (known !== undefined) return repeated(command.type, known, digest);
  }
  let last: Attempt | undefined;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    last = await decideAndAppend(context, by, command, parsed.data, { ...options, digest, fresh: attempt > 0 });
    if (last.conflict === undefined) return last.decision;
  }
  const { stream, expected, actual } = last?.conflict as NonNullable<Attempt['conflict']>;
  return refused(command.type, [{ kind: 'conflict', stream, seen: expected, now: actual }]);
}

const refused = (command: string, because: readonly Because[]): Decision => ({ outcome: 'refused', command, because });

function repeated(command: string, known: { digest: string; answer: string }, digest: string): Decision {
  if (known.digest === digest) return JSON.parse(known.answer) as Decision;
  return refused(command, [{ kind: 'input', field: 'id', problem: 'repeatedDifferently' }]);
}

interface Trial extends DoOptions {
  readonly digest: string;
  readonly fresh: boolean;
}

async function decideAndAppend(context: Context, by: string, command: Command, given: object, trial: Trial): Promise<Attempt> {
  const at = toInstant(context.clock.now());
  const looked = new LookedAt(context, at, trial.fresh);
  const subject = subjectOf(command, given);
  const loading = looked.look([subject]);
  if (loading !== undefined) await loading;
  const file = looked.file(subject);
  const capacity = await capacityOf(context, by, command.on === undefined ? undefined : file, looked);
  const role = roleFor(capacity, command.who);

  const refuse = async (because: readonly Because[]): Promise<Attempt> => {
    const decision = refused(command.type, because);
    const audit = auditRow(at, by, subject, {
      act: command.type,
      outcome: 'refused',
      rules: rulesOf(decision),
      ...(role !== undefined && { as: role.role }),
    });
    // A refusal, too, rests on what was looked at: had it moved, it is decided again.
    const appended = await context.store.append(context.office, { streams: looked.fences(), rows: [], audit: [audit] });
    return appended.outcome === 'conflict' ? { decision, conflict: appended } : { decision };
  };

  if (capacity.roles.size === 0) return refuse([{ kind: 'input', field: 'as', problem: 'unknownAccount' }]);
  if (role === undefined) return refuse([{ kind: 'who', rule: command.whoRule, may: command.who.filter((one) => one !== 'system') }]);
  if (trial.seen !== undefined && trial.seen !== file.version) {
    return refuse([{ kind: 'conflict', stream: subject, seen: trial.seen, now: file.version }]);
  }
  const unknown = unknownIds(context, command, given, file);
  if (unknown.length > 0) return refuse(unknown);

  const { token } = context.sealer;
  const asks = command.world?.(given, { at, by, file, token });
  const answered = asks === undefined ? { answers: {} } : await answerAll(context, asks, looked);
  if ('unanswered' in answered) return refuse([{ kind: 'unanswered', question: answered.unanswered }]);

  const created: Record<string, string> = {};
  const newId = (kind: string) => {
    const id = context.ids.next(kind);
    // The first of a kind is the one that the command is about.
    created[kind] ??= id;
    return id;
  };
  const facts = command.proposes(given, { at, by, file, world: answered.answers as Act['world'], newId, token });
  const touchedStreams = streamsOf(context, facts);
  const more = looked.look(touchedStreams);
  if (more !== undefined) await more;
  const proposal = propose(context.registry.homes, looked.files, facts, { at, by });
  if ('because' in proposal) return refuse(proposal.because);

  const ready = context.sealer.prepare(new Set(proposal.passed.flatMap(({ parts }) => [...parts.keys()])));
  if (ready !== undefined) await ready;
  return append();

  async function append(): Promise<Attempt> {
    if ('because' in proposal) throw new Error('nothing was proposed');
    const parts = new Map<string, { expected: number; facts: NewFact[] }>();
    const recorded: { type: string; stream: string; version: number }[] = [];
    for (const passed of proposal.passed) {
      const part = parts.get(passed.stream) ?? { expected: looked.file(passed.stream).version, facts: [] };
      const version = part.expected + part.facts.length + 1;
      part.facts.push({ type: passed.fact.type, at, body: writeBody(passed, version, context.sealer, role?.for) });
      parts.set(passed.stream, part);
      recorded.push({ type: passed.fact.type, stream: passed.stream, version });
    }
    const rows: RowChange[] = [];
    const after = new Map<string, { state: FileState; rows: RowSet }>();
    for (const [stream, part] of parts) {
      const state = proposal.files.get(stream) as FileState;
      const views = context.registry.viewsOf(kindOfStream(stream));
      const before = context.files.peek(stream);
      const beforeRows = before?.state.version === part.expected ? before.rows : rowsOf(views, looked.file(stream));
      const afterRows = rowsOf(views, state);
      rows.push(...changesBetween(beforeRows, afterRows));
      if (Math.floor(state.version / snapshotEvery) > Math.floor(part.expected / snapshotEvery)) {
        rows.push({ change: 'put', ...snapshotRow(context.registry, state) });
      }
      after.set(stream, { state, rows: afterRows });
    }
    const decision: Decision = {
      outcome: 'accepted',
      command: command.type,
      facts: recorded,
      created,
      state: Object.fromEntries(touchedStates(proposal.files, proposal.touched)),
      warned: proposal.passed.flatMap(({ warned }) => warned),
    };
    const streams: StreamPart[] = [...looked.fences(new Set(parts.keys()))];
    for (const [stream, part] of parts) streams.push({ stream, ...part });
    const where = subject === `office/office` || recorded.some(({ stream }) => stream === subject) ? subject : (recorded[0]?.stream ?? subject);
    const appended = await context.store.append(context.office, {
      streams,
      rows,
      audit: [auditRow(at, by, where, {
        act: command.type,
        outcome: 'accepted',
        ...(decision.warned.length > 0 && { rules: rulesOf(decision) }),
        ...(role !== undefined && { as: role.role }),
        ...(role?.for !== undefined && { for: role.for }),
      })],
      ...(trial.id !== undefined && { command: { id: trial.id, digest: trial.digest, answer: JSON.stringify(decision) } }),
    });
    if (appended.outcome === 'conflict') return { decision, conflict: appended };
    if (appended.outcome === 'repeated') return { decision: repeated(command.type, appended.remembered, trial.digest) };
    for (const { state, rows } of after.values()) context.files.keep(state, rows);
    return { decision };
  }
}

/** The file that a command is about; the office's own where it names none. */
export function subjectOf(command: Command, given: object): string {
  if (command.on === undefined) return streamOf('office', 'office');
  return streamOf(command.on, String((given as Record<string, unknown>)[command.on]));
}

/** Ids that name nothing: the file itself, or an instance that is not in it (an id of another case, for example). */
function unknownIds(context: Context, command: Command, given: object, file: FileState): readonly Because[] {
  if (command.on === undefined) return [];
  if (file.version === 0) return [{ kind: 'input', field: command.on, problem: 'unknownId' }];
  const values = given as Record<string, unknown>;
  return context.registry
    .instancesOf(command.on)
    .filter(({ name }) => typeof values[name] === 'string' && !file.instances.has(instanceKey(name, values[name] as string)))
    .map(({ name }) => ({ kind: 'input', field: name, problem: 'unknownId' }));
}

function streamsOf(context: Context, facts: readonly Proposed[]): readonly string[] {
  return facts.map((fact) => {
    const home = context.registry.homes.get(fact.type);
    if (home === undefined) throw new Error(`fact \`${fact.type}\` belongs to no module of this office`);
    const kind = home.lifecycle.stream;
    const id = (fact as unknown as Record<string, unknown>)[kind];
    return streamOf(kind, typeof id === 'string' ? id : kind);
  });
}

function* touchedStates(files: ReadonlyMap<string, FileState>, touched: readonly string[]): Generator<readonly [string, string]> {
  for (const file of files.values()) {
    for (const key of touched) {
      const instance = file.instances.get(key);
      if (instance !== undefined) yield [key, instance.at];
    }
  }
}
