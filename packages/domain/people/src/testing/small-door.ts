import {
  type Accepted,
  type Ask,
  type Asks,
  askedOf,
  type Because,
  blankFile,
  type FileState,
  factHomes,
  type Given,
  type Module,
  propose,
  type Standing,
  streamOf,
  type Warned,
  type World,
} from '@koordinace/kernel';

/** What came of an act at the small door: facts with their personal fields, or the reasons. */
export type Outcome =
  | {
      readonly outcome: 'accepted';
      readonly facts: readonly object[];
      readonly created: Accepted['created'];
      readonly warned: readonly Warned[];
    }
  | { readonly outcome: 'refused'; readonly because: readonly Because[] }
  | { readonly outcome: 'badInput'; readonly fields: readonly string[] };

/** A door without an office behind it. */
export interface SmallDoor {
  do(given: Given, moment?: { at?: string; by?: string }): Outcome;
  /** What a question is answered at a moment. */
  ask<A>(asked: Ask, at?: string): A;
  /** The roles of an account that stand in the modules. */
  rolesOf(account: string, at?: string): readonly string[];
  world(at?: string): World;
  file(stream: string): FileState;
}

const noon = '2026-03-02T11:00:00.000Z';

/**
 * A door for the tests of a domain package: shape, world, place and rules as in the office; no store, no
 * sealing, and nobody is asked who they are.
 *
 * @example
 * const door = smallDoor([people]);
 * door.do({ type: 'RecordPerson', name: 'Marie Vymyšlená' }).outcome; // accepted
 */
export function smallDoor(modules: readonly Module[]): SmallDoor {
  const homes = factHomes(modules.flatMap(({ lifecycles }) => lifecycles));
  let files: ReadonlyMap<string, FileState> = new Map();
  let last = 0;
  const token = (text: string) => `token<${text}>`;
  const file = (stream: string) => files.get(stream) ?? blankFile(stream);
  const answerTo = (question: string) =>
    modules.flatMap(({ answers = [] }) => answers).find((one) => one.question === question);
  const world = (at = noon): World => ({
    at,
    asked: (one) => askedOf(answerTo(one.question), one, world(at)),
    has: () => true,
    file,
    rows: ({ view, partition }) =>
      modules
        .flatMap(({ views = [] }) => views.filter(({ name }) => name === view))
        .flatMap((found) =>
          [...files.values()]
            .filter(({ stream }) => stream.startsWith(`${found.stream}/`))
            .flatMap((one) => found.rows(one)),
        )
        .filter((row) => row.partition === partition),
  });
  const ask = <A>(one: Ask, at = noon): A => {
    return world(at)
      .asked(one as Ask<A>)
      .answer();
  };
  return {
    ask,
    world,
    file,
    rolesOf(account, at) {
      const roles = new Set<string>();
      for (const one of modules.flatMap(({ standings = [] }): readonly Standing[] => standings)) {
        for (const role of one.of(account, undefined, world(at), roles)) roles.add(role);
      }
      return [...roles];
    },
    do(given, { at = noon, by = 'novotna' } = {}) {
      const command = modules.flatMap(({ commands }) => commands).find(({ type }) => type === given.type);
      if (command === undefined) throw new Error(`unknown command \`${given.type}\``);
      const { type: _, ...fields } = given;
      const parsed = command.schema.safeParse(fields);
      if (!parsed.success)
        return { outcome: 'badInput', fields: parsed.error.issues.map(({ path }) => path.join('.')) };
      const entered = parsed.data as Record<string, unknown>;
      const about =
        command.on === undefined
          ? file(streamOf('office', 'office'))
          : file(streamOf(command.on, String(entered[command.on])));
      const asks: Asks = command.world?.(entered, { at, by, file: about, token }) ?? {};
      const created: Record<string, string> = {};
      const newId = (kind: string) => {
        last += 1;
        created[kind] = `${kind}-${last}`;
        return `${kind}-${last}`;
      };
      const answered = Object.fromEntries(Object.entries(asks).map(([name, one]) => [name, ask(one, at)]));
      const proposed = command.proposes(entered, { at, by, file: about, token, newId, world: answered as never });
      const done = propose(homes, files, proposed, { at: at as never, by });
      if ('because' in done) return { outcome: 'refused', because: done.because };
      files = new Map([...files, ...done.files]);
      return {
        outcome: 'accepted',
        facts: done.passed.map(({ fact }) => fact),
        created,
        warned: done.passed.flatMap(({ warned }) => warned),
      };
    },
  };
}
