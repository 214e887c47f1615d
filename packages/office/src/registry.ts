import { createHash } from 'node:crypto';
import {
  type Answer,
  type Command,
  type FactHome,
  factHomes,
  type Lifecycle,
  type Module,
  mergeTexts,
  personalPaths,
  type RecordFold,
  type Standing,
  type Texts,
  type View,
} from '@koordinace/kernel';

/** Everything that the modules bring, looked up by name. The office knows modules by nothing else. */
export interface Registry {
  readonly modules: readonly Module[];
  readonly commands: ReadonlyMap<string, Command>;
  readonly homes: ReadonlyMap<string, FactHome>;
  /** Fields of facts that bear the id of whose data a fact holds. */
  readonly owners: ReadonlySet<string>;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly standings: readonly Standing[];
  readonly views: ReadonlyMap<string, View>;
  readonly viewsOf: (kind: string) => readonly View[];
  readonly recordsOf: (kind: string) => readonly RecordFold[];
  /** The lifecycles that live in a kind of file, apart from the one that is the file itself. */
  readonly instancesOf: (kind: string) => readonly Lifecycle[];
  readonly texts: Texts;
  /** Changes whenever a chart or a reducer does: a snapshot made by others is not used. */
  readonly fingerprint: string;
}

function byName<T>(what: string, items: readonly T[], name: (item: T) => string): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const item of items) {
    if (found.has(name(item))) throw new Error(`two modules bring the ${what} \`${name(item)}\``);
    found.set(name(item), item);
  }
  return found;
}

function grouped<T>(items: readonly T[], kind: (item: T) => string): (asked: string) => readonly T[] {
  const groups = Map.groupBy(items, kind);
  return (asked) => groups.get(asked) ?? [];
}

/** Looks the modules through once, when the office opens. What does not fit together is an error here. */
export function registryOf(modules: readonly Module[]): Registry {
  const lifecycles = modules.flatMap((module) => module.lifecycles);
  const commands = byName(
    'command',
    modules.flatMap((module) => module.commands),
    (command) => command.type,
  );
  const homes = factHomes(lifecycles);
  byName('lifecycle', lifecycles, (lifecycle) => lifecycle.name);
  for (const command of commands.values()) {
    for (const fact of command.facts) {
      if (!homes.has(fact.type))
        throw new Error(`command \`${command.type}\` proposes \`${fact.type}\`, which no lifecycle knows`);
    }
  }
  const print = createHash('sha256');
  for (const { name, version } of modules) print.update(JSON.stringify([name, version]));
  for (const { name, definition } of lifecycles) {
    print.update(JSON.stringify([name, definition.chart, definition.start]));
    for (const fold of definition.folds) print.update(`${fold.fact} ${fold.source}`);
  }
  return {
    modules,
    commands,
    homes,
    owners: new Set([...homes.values()].flatMap(({ type }) => personalPaths(type.schema).map(({ of }) => of))),
    answers: byName(
      'answer to',
      modules.flatMap((module) => module.answers ?? []),
      (answer) => answer.question,
    ),
    standings: modules.flatMap((module) => module.standings ?? []),
    views: new Map(modules.flatMap((module) => (module.views ?? []).map((view) => [view.name, view] as const))),
    viewsOf: grouped(
      modules.flatMap((module) => [...(module.views ?? []), ...deadlineViews(module)]),
      (view) => view.stream,
    ),
    recordsOf: grouped(
      modules.flatMap((module) => module.records ?? []),
      (record) => record.stream,
    ),
    instancesOf: grouped(
      lifecycles.filter((one) => one.name !== one.stream),
      (one) => one.stream,
    ),
    texts: mergeTexts(modules.map((module) => module.texts)),
    fingerprint: print.digest('base64url'),
  };
}

/** The view of deadlines that no sweep has announced yet, sorted by day. */
export const deadlineView = 'deadlines';
export const waiting = 'waiting';

function deadlineViews(module: Module): readonly View[] {
  return (module.deadlines ?? []).map(({ stream, of }) => ({
    name: deadlineView,
    stream,
    rows: (file) =>
      of(file)
        .filter((deadline) => !deadline.raised)
        .map((deadline) => ({
          partition: waiting,
          key: `${file.stream}#${deadline.id}`,
          order: deadline.due,
          data: { stream: file.stream, ...deadline },
        })),
  }));
}
