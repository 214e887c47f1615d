import {
  type Accepted,
  type Decision,
  type FileState,
  kindOfStream,
  type Recorded,
  type Refused,
  rulesOf,
} from '@koordinace/kernel';
import type { Appended, NewFact, Remembered, RowChange } from '@koordinace/store-port';
import { type AuditEntry, auditRow } from './audit.js';
import type { Barred, Ready } from './consider.js';
import type { Context } from './context.js';
import { writeBody } from './fact-body.js';
import { snapshotEvery } from './file-cache.js';
import type { LookedAt } from './looked-at.js';
import { changesBetween, type RowSet, rowsOf } from './row-set.js';
import { snapshotRow } from './snapshot.js';
import type { HeldRole } from './who.js';

/** Something that was looked at is no longer so: the act has to be decided again. */
export type Moved = Extract<Appended, { readonly outcome: 'conflict' }>;

type Outcome = { readonly decision: Decision } | { readonly moved: Moved } | { readonly repeated: Remembered };

function entryOf(act: string, decision: Decision, role: HeldRole | undefined): AuditEntry {
  const rules = rulesOf(decision);
  return {
    act,
    outcome: decision.outcome,
    ...(rules.length > 0 && { rules }),
    ...(role !== undefined && { as: role.role }),
    ...(role?.for !== undefined && { for: role.for }),
  };
}

/** Logs a refusal. It, too, rests on what was looked at: where that moved, the act is decided again. */
export async function appendRefusal(
  context: Context,
  by: string,
  looked: LookedAt,
  { command, subject, role }: Barred,
  decision: Refused | Decision,
): Promise<Outcome> {
  const audit = [auditRow(looked.at, by, subject, entryOf(command.type, decision, role))];
  const appended = await context.store.append(context.office, { streams: looked.fences(), rows: [], audit });
  return appended.outcome === 'conflict' ? { moved: appended } : { decision };
}

/** Appends an act: facts, fences, rows of views, the log, the answer to be remembered; all or nothing. */
export async function appendAct(
  context: Context,
  by: string,
  looked: LookedAt,
  { command, subject, role, created, alsoCreated, proposal }: Ready,
  remember: { readonly id: string; readonly digest: string } | undefined,
): Promise<Outcome> {
  const found = await context.sealer.keysFor(proposal.passed.flatMap(({ parts }) => [...parts.keys()]));
  if ('erased' in found) {
    const erased: Refused = {
      outcome: 'refused',
      command: command.type,
      because: [{ kind: 'erased', person: found.erased }],
    };
    return appendRefusal(context, by, looked, { command, subject, role, because: erased.because }, erased);
  }

  const parts = new Map<string, { readonly expected: number; readonly facts: NewFact[] }>();
  const facts: Recorded[] = [];
  for (const passed of proposal.passed) {
    const {
      stream,
      fact: { type },
    } = passed;
    const part = parts.get(stream) ?? { expected: looked.file(stream).version, facts: [] };
    parts.set(stream, part);
    const version = part.expected + part.facts.length + 1;
    part.facts.push({ type, at: looked.at, body: writeBody(passed, version, context.sealer, found.ring, role.for) });
    facts.push({ type, stream, version });
  }

  const after = [...parts].map(([stream, { expected }]) =>
    advance(context, looked.file(stream), proposal.files.get(stream) as FileState, expected),
  );
  const decision: Accepted = {
    outcome: 'accepted',
    command: command.type,
    facts,
    created,
    ...(Object.keys(alsoCreated).length > 0 && { alsoCreated }),
    state: positionsOf(proposal.files, proposal.touched),
    warned: proposal.passed.flatMap(({ warned }) => warned),
  };
  // A command that begins a file is logged with that file rather than with the office.
  const where = parts.has(subject) ? subject : (facts[0]?.stream ?? subject);
  const streams = looked.fences(parts);
  for (const [stream, { expected, facts }] of parts) streams.push({ stream, expected, facts });
  const appended = await context.store.append(context.office, {
    streams,
    rows: after.flatMap(({ changes }) => changes),
    audit: [auditRow(looked.at, by, where, entryOf(command.type, decision, role))],
    ...(remember !== undefined && { command: { ...remember, answer: JSON.stringify(decision) } }),
  });
  if (appended.outcome === 'conflict') return { moved: appended };
  if (appended.outcome === 'repeated') return { repeated: appended.remembered };
  for (const { state, rows } of after) context.files.keep(state, rows);
  return { decision };
}

interface Advanced {
  readonly state: FileState;
  readonly rows: RowSet;
  readonly changes: readonly RowChange[];
}

/** What changes in views when a file goes on, with a snapshot every so many facts. */
function advance(context: Context, before: FileState, state: FileState, version: number): Advanced {
  const views = context.registry.viewsOf(kindOfStream(state.stream));
  const known = context.files.peek(state.stream);
  const rows = rowsOf(views, state);
  const changes = [...changesBetween(known?.state === before ? known.rows : rowsOf(views, before), rows)];
  if (Math.floor(state.version / snapshotEvery) > Math.floor(version / snapshotEvery)) {
    changes.push({ change: 'put', ...snapshotRow(context.registry, state, context.sealer.sign) });
  }
  return { state, rows, changes };
}

function positionsOf(
  files: ReadonlyMap<string, FileState>,
  touched: readonly string[],
): Readonly<Record<string, string>> {
  const positions: Record<string, string> = {};
  for (const file of files.values()) {
    for (const key of touched) {
      const instance = file.instances.get(key);
      if (instance !== undefined) positions[key] = instance.at;
    }
  }
  return positions;
}
