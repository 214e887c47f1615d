import type { Module } from '@koordinace/kernel';
import {
  askedOf,
  blankFile,
  type FileState,
  factHomes,
  type Proposal,
  type Proposed,
  propose,
  streamOf,
  type World,
} from '@koordinace/kernel';
import type { GuardianshipAnswer } from '@koordinace/people';

/** An act put to one command of a module, without an office. */
export interface ActOn {
  readonly module: Module;
  readonly file: FileState;
  readonly at?: string;
  /** Whose account does it. */
  readonly by?: string;
  readonly guardians?: readonly GuardianshipAnswer[];
  /** Records that were merged, and into which. */
  readonly kept?: Readonly<Record<string, string>>;
  /** The id that a new consent gets. */
  readonly newId?: string;
}

/** Does a command: shape, facts, chart and rules. */
export function actOn(on: ActOn, type: string, given: object): Proposal & { readonly facts: readonly Proposed[] } {
  const { module, file, at = '2026-03-02T08:00:00.000Z', by = 'novotna', guardians = [], kept = {} } = on;
  const { newId = 'consent-1' } = on;
  const command = module.commands.find((one) => one.type === type);
  if (command === undefined) throw new Error(`no such command: \`${type}\``);
  const act = {
    at,
    by,
    file,
    world: { guardians, kept, notices: [] },
    newId: () => newId,
    token: (text: string) => text,
  };
  const facts = command.proposes(command.schema.parse(given), act as never);
  const stamp = { at, by } as never;
  return { ...propose(factHomes(module.lifecycles), new Map([[file.stream, file]]), facts, stamp), facts };
}

/** The file after a command that has to pass. */
export function fileAfter(on: ActOn, type: string, given: object): FileState {
  const done = actOn(on, type, given);
  if ('because' in done) throw new Error(`refused: ${JSON.stringify(done.because)}`);
  const file = done.files.get(on.file.stream);
  if (file === undefined) throw new Error('the file is missing');
  return file;
}

/** A world that holds some files. */
export const worldWith = (files: readonly FileState[], at = '2026-03-10T08:00:00.000Z'): World => {
  const known = new Map(files.map((file) => [file.stream, file]));
  return {
    at,
    file: (stream) => known.get(stream) ?? blankFile(stream),
    has: (stream) => known.has(stream),
    rows: () => [],
    asked: (ask) => askedOf(undefined, ask, worldWith(files, at)),
  };
};

/** The blank file of a person. */
export const personFile = (person: string): FileState => blankFile(streamOf('person', person));
