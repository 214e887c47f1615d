import {
  type Act,
  type Because,
  type Command,
  type FileState,
  instanceKey,
  kindOf,
  kindOfStream,
  type Proposal,
  propose,
  streamOf,
  streamOfFact,
} from '@koordinace/kernel';
import { answerAll } from './asking.js';
import type { Context } from './context.js';
import type { LookedAt } from './looked-at.js';
import { ownersOf } from './opening.js';
import { capacityOf, type HeldRole, roleFor } from './who.js';

/** An act that may happen: what it proposes, and what would come of it. */
export interface Ready {
  readonly command: Command;
  readonly subject: string;
  readonly role: HeldRole;
  readonly created: Readonly<Record<string, string>>;
  readonly alsoCreated: Readonly<Record<string, readonly string[]>>;
  readonly proposal: Extract<Proposal, { readonly passed: unknown }>;
}

/** An act that may not happen, and why. */
export interface Barred {
  readonly command: Command;
  readonly subject: string;
  readonly role?: HeldRole;
  readonly because: readonly Because[];
}

/** The file that a command is about; the office's own where it names none. */
export function subjectOf(command: Command, given: object): string {
  if (command.on === undefined) return streamOf('office', 'office');
  return streamOf(command.on, String((given as Record<string, unknown>)[command.on]));
}

/**
 * Decides a well-formed command on what is there: who, world, place and rules. Writes nothing; whatever was
 * looked at is in `looked` and must not have moved when the outcome is appended.
 */
export async function consider(
  context: Context,
  by: string,
  command: Command,
  given: object,
  seen: number | undefined,
  looked: LookedAt,
): Promise<Ready | Barred> {
  const subject = subjectOf(command, given);
  const loading = looked.look([subject]);
  if (loading !== undefined) await loading;
  const file = looked.file(subject);
  const capacity = await capacityOf(context, by, command.on === undefined ? undefined : file, looked);
  const role = roleFor(capacity, command.who);
  const no = (because: readonly Because[]): Barred => ({
    command,
    subject,
    because,
    ...(role !== undefined && { role }),
  });

  if (capacity.roles.size === 0) return no([{ kind: 'input', field: 'as', problem: 'unknownAccount' }]);
  if (role === undefined)
    return no([{ kind: 'who', rule: command.whoRule, may: command.who.filter((one) => one !== 'system') }]);
  if (seen !== undefined && seen !== file.version)
    return no([{ kind: 'conflict', stream: subject, seen, now: file.version }]);
  const unknown = unknownIds(context, command, given, file);
  if (unknown.length > 0) return no(unknown);

  const { token } = context.sealer;
  const asks = command.world?.(given, { at: looked.at, by, file, token });
  const answered = asks === undefined ? { answers: {} } : await answerAll(context, asks, looked);
  if ('unanswered' in answered) return no([{ kind: 'unanswered', question: answered.unanswered }]);

  const created: Record<string, string> = {};
  const alsoCreated: Record<string, string[]> = {};
  const newId = (kind: string) => {
    const id = context.ids.next(kind);
    // The first of a kind is the one that the command is about.
    if (created[kind] === undefined) created[kind] = id;
    else (alsoCreated[kind] ??= []).push(id);
    return id;
  };
  const facts = command.proposes(given, {
    at: looked.at,
    by,
    file,
    world: answered.answers as Act['world'],
    newId,
    token,
  });
  const { homes } = context.registry;
  const more = looked.look(
    facts.map((fact) => {
      const home = homes.get(fact.type);
      if (home === undefined) throw new Error(`fact \`${fact.type}\` belongs to no module of this office`);
      return streamOfFact(home.lifecycle, fact);
    }),
  );
  if (more !== undefined) await more;
  const proposal = propose(homes, looked.files, facts, { at: looked.at, by });
  if ('passed' in proposal) return { command, subject, role, created, alsoCreated, proposal };
  const owns = roleFor(capacity, ownersOf(context.registry.recordsOf(kindOfStream(subject)))) !== undefined;
  return no(owns || command.on === undefined ? proposal.because : proposal.because.map(withoutPlace));
}

/** Where a file stands is told to those only whose own work it is. */
export const withoutPlace = (because: Because): Because => {
  if (because.kind !== 'place') return because;
  const { way: _way, ...rest } = because;
  return { ...rest, at: '' };
};

/** Ids that name nothing: the file itself, or an instance that is not in it (an id of another case, for example). */
function unknownIds(
  context: Context,
  { on, within = [] }: Command,
  given: object,
  file: FileState,
): readonly Because[] {
  if (on === undefined) return [];
  if (file.version === 0) return [{ kind: 'input', field: on, problem: 'unknownId' }];
  const values = given as Record<string, unknown>;
  const isUnknown = (lifecycle: string, id: unknown): boolean =>
    typeof id === 'string' && !file.instances.has(instanceKey(lifecycle, id));
  const called = context.registry.instancesOf(on).map(({ name }) => ({ field: name, lifecycle: name }));
  const named = within.map((field) => ({ field, lifecycle: kindOf(String(values[field])) }));
  return [...called, ...named]
    .filter(({ field, lifecycle }) => isUnknown(lifecycle, values[field]))
    .map(({ field }) => ({ kind: 'input', field, problem: 'unknownId' }));
}
