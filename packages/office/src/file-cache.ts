import { blankFile, type Fact, type FileState, instanceIdOf, instanceKey, kindOfStream } from '@koordinace/kernel';
import type { FactRow, Store } from '@koordinace/store-port';
import { readBody, unknownFact } from './fact-body.js';
import type { Registry } from './registry.js';
import { type RowSet, rowsOf } from './row-set.js';
import { readSnapshot, type Sign, snapshotKey, snapshotView } from './snapshot.js';

/** A file at hand: its state, and the rows that it has in views. */
export interface LoadedFile {
  readonly state: FileState;
  readonly rows: RowSet;
}

/** After so many facts a snapshot is written with the act. */
export const snapshotEvery = 100;

/** The file's state after further facts. What was recorded folds with all guards open. */
export function foldRows(registry: Registry, from: FileState, rows: readonly FactRow[]): FileState {
  if (rows.length === 0) return from;
  const instances = new Map(from.instances);
  let { version, at } = from;
  for (const row of rows) {
    const home = registry.homes.get(row.type);
    if (home === undefined) throw unknownFact(row);
    const body = readBody(row);
    const fact = { type: row.type, at: row.at, by: body.by, ...body.data } as unknown as Fact;
    const id = instanceIdOf(home.lifecycle, fact);
    const key = instanceKey(home.lifecycle.name, id);
    instances.set(key, home.lifecycle.fold(instances.get(key) ?? home.lifecycle.begin(id), fact));
    version = row.version;
    at = row.at;
  }
  return { stream: from.stream, version, ...(at !== undefined && { at }), instances };
}

/**
 * Files at hand. A file that is kept may have been changed by another process: whoever decides on it has its
 * version checked by the store in the same append, and reads on when it had moved.
 */
export class FileCache {
  readonly #files = new Map<string, LoadedFile>();

  constructor(
    private readonly registry: Registry,
    private readonly store: Store,
    private readonly office: string,
    private readonly sign: Sign,
    private readonly limit = 2000,
  ) {}

  /** The file as far as it is at hand. */
  peek(stream: string): LoadedFile | undefined {
    return this.#files.get(stream);
  }

  /** The file from the store: from a snapshot and the facts after it, or from what is at hand and the facts after that. */
  async load(stream: string): Promise<LoadedFile> {
    const known = this.#files.get(stream);
    const from = known?.state ?? (await this.#snapshot(stream)) ?? blankFile(stream);
    const rows = await this.store.read(this.office, stream, { after: from.version });
    if (known !== undefined && rows.length === 0) return known;
    return this.keep(foldRows(this.registry, from, rows));
  }

  /** Keeps a state that is known to be stored. */
  keep(state: FileState, rows: RowSet = rowsOf(this.registry.viewsOf(kindOfStream(state.stream)), state)): LoadedFile {
    const file = { state, rows };
    this.#files.set(state.stream, file);
    // The first in the map is the one that came first: it can be had again from the store.
    if (this.#files.size > this.limit) this.#files.delete(this.#files.keys().next().value as string);
    return file;
  }

  async #snapshot(stream: string): Promise<FileState | undefined> {
    return readSnapshot(
      this.registry,
      stream,
      await this.store.row(this.office, snapshotView, stream, snapshotKey),
      this.sign,
    );
  }
}
