import { type Because, type Command, type Decision, type Given, toInstant } from '@koordinace/kernel';
import { appendAct, appendRefusal, type Moved } from './append.js';
import { consider, subjectOf } from './consider.js';
import type { Context } from './context.js';
import { LookedAt } from './looked-at.js';
import { inputProblems, nearest, textProblems } from './shape.js';

/** What may be said with a command beside its content. */
export interface DoOptions {
  /** The command's own id: sent again with the same content, it gets the answer that it got. */
  readonly id?: string;
  /** The version of the file that its author saw; if the file has moved since, the command is refused. */
  readonly seen?: number;
}

const commandId = /^[\w.:-]{1,128}$/;

/** How often an act is decided when somebody else keeps being faster. */
const tries = 4;

const refused = (command: string, because: readonly Because[]): Decision => ({ outcome: 'refused', command, because });

/** The one door for every change: shape, who, world, place and rules, facts, append. */
export async function act(context: Context, by: string, input: unknown, options: DoOptions = {}): Promise<Decision> {
  const given = readGiven(input);
  if (given === undefined) return refused('', [{ kind: 'input', field: '', problem: 'notWellFormed' }]);
  const { type, ...fields } = given;
  const command = context.registry.commands.get(type);
  if (command === undefined) {
    // Anything may have been typed here, so it is cut short.
    const name = type.slice(0, 64);
    const near = nearest(name, context.registry.commands.keys());
    return refused(name, [
      { kind: 'input', field: 'type', problem: 'unknownCommand', ...(near.length > 0 && { params: { near } }) },
    ]);
  }
  const parsed = command.schema.safeParse(fields);
  if (!parsed.success) return refused(type, inputProblems(command, fields, parsed.error));
  const texts = textProblems(command, parsed.data);
  if (texts.length > 0) return refused(type, texts);
  const { id, seen } = { ...options };
  if (id !== undefined && (typeof id !== 'string' || !commandId.test(id))) {
    return refused(type, [{ kind: 'input', field: 'id', problem: 'pattern' }]);
  }
  if (seen !== undefined && !Number.isSafeInteger(seen))
    return refused(type, [{ kind: 'input', field: 'seen', problem: 'wrongType', params: { expected: 'int' } }]);
  const remember = id === undefined ? undefined : { id, digest: digestOf(context, by, type, parsed.data) };
  // Within a process acts on one file wait for one another; those of other processes are noticed by the store.
  return context.turns.take(subjectOf(command, parsed.data), () =>
    decide(context, by, command, parsed.data, seen, remember),
  );
}

/** What came in as a plain object; `undefined` where it is none, or cannot be looked into. */
function readGiven(input: unknown): Given | undefined {
  try {
    if (typeof input !== 'object' || input === null) return undefined;
    const given = { ...input } as Record<string, unknown>;
    return { ...given, type: typeof given.type === 'string' ? given.type : '' };
  } catch {
    // A getter that throws; what it says may be personal.
    return undefined;
  }
}

async function decide(
  context: Context,
  by: string,
  command: Command,
  given: object,
  seen: number | undefined,
  remember: { readonly id: string; readonly digest: string } | undefined,
): Promise<Decision> {
  const { type } = command;
  let moved: Moved | undefined;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    if (remember !== undefined) {
      const known = await context.store.answer(context.office, remember.id);
      if (known !== undefined) return repeated(type, known, remember.digest);
    }
    const looked = new LookedAt(context, toInstant(context.clock.now()), attempt > 0);
    const considered = await consider(context, by, command, given, seen, looked);
    // What is refused on files at hand may look otherwise in the store: the same command may have been done there.
    if ('because' in considered && remember !== undefined && attempt === 0) continue;
    const appended =
      'because' in considered
        ? await appendRefusal(context, by, looked, considered, refused(type, considered.because))
        : await appendAct(context, by, looked, considered, remember);
    if ('repeated' in appended) return repeated(type, appended.repeated, remember?.digest);
    if ('decision' in appended) return appended.decision;
    moved = appended.moved;
  }
  const { stream = '', expected = 0, actual: now = 0 } = moved ?? {};
  return refused(type, [{ kind: 'conflict', stream, seen: expected, now }]);
}

/** Fingerprint of a command, keyed: it cannot be guessed back to what was entered. */
function digestOf(context: Context, by: string, type: string, content: object): string {
  return context.sealer.token(JSON.stringify([by, type, content]));
}

function repeated(
  command: string,
  known: { readonly digest: string; readonly answer: string },
  digest: string | undefined,
): Decision {
  if (known.digest === digest) return JSON.parse(known.answer) as Decision;
  return refused(command, [{ kind: 'input', field: 'id', problem: 'repeatedDifferently' }]);
}
