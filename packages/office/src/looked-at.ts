import {
  type Ask,
  type Asked,
  askedOf,
  type FileState,
  type Instant,
  type RowsWanted,
  type World,
} from '@koordinace/kernel';
import type { StreamPart } from '@koordinace/store-port';
import type { Context } from './context.js';

/**
 * What one act or reading looks at: each file is fetched once, and what a decision rested on becomes a fence
 * of the append that records it.
 */
export class LookedAt implements World {
  readonly #files = new Map<string, FileState>();
  readonly #rows = new Map<string, readonly { key: string; data: unknown }[]>();

  #at: Instant;

  constructor(
    private readonly context: Context,
    now: Instant,
    /** Read the store even for files at hand: set after a conflict, and where no append follows. */
    private readonly fresh: boolean,
  ) {
    this.#at = now;
  }

  /**
   * The moment: never before anything that was looked at. Clocks differ and are set back; what was recorded, has
   * been said.
   */
  get at(): Instant {
    return this.#at;
  }

  /** Looks at files; a promise only where the store has to be asked. */
  look(streams: readonly string[]): Promise<void> | undefined {
    let missing: string[] | undefined;
    for (const stream of streams) {
      if (this.#files.has(stream)) continue;
      const known = this.fresh ? undefined : this.context.files.peek(stream);
      if (known !== undefined) this.#keep(known.state);
      else (missing ??= []).push(stream);
    }
    return missing === undefined ? undefined : this.#fetch(missing);
  }

  /** Looks at rows of views. Rows are no fences: they only say what else to look at. */
  async lookAtRows(wanted: readonly RowsWanted[]): Promise<void> {
    for (const { view, partition } of wanted) {
      const rows = await this.context.store.rows(this.context.office, { view, partition });
      this.#rows.set(
        `${view}\n${partition}`,
        rows.map(({ key, data }) => ({ key, data: JSON.parse(data) as unknown })),
      );
    }
  }

  has = (stream: string): boolean => this.#files.has(stream);

  file(stream: string): FileState {
    const file = this.#files.get(stream);
    if (file === undefined) throw new Error(`a file was used that was not asked for: \`${stream.split('/')[0]}\``);
    return file;
  }

  rows({ view, partition }: RowsWanted): readonly { key: string; data: unknown }[] {
    return this.#rows.get(`${view}\n${partition}`) ?? [];
  }

  asked<A>(ask: Ask<A>): Asked<A> {
    return askedOf(this.context.registry.answers.get(ask.question), ask, this);
  }

  get files(): ReadonlyMap<string, FileState> {
    return this.#files;
  }

  /** Parts without facts: the versions on which the decision rests. */
  fences(without?: { has(stream: string): boolean }): StreamPart[] {
    const parts: StreamPart[] = [];
    for (const { stream, version } of this.#files.values()) {
      if (without?.has(stream) !== true) parts.push({ stream, expected: version, facts: [] });
    }
    return parts;
  }

  async #fetch(streams: readonly string[]): Promise<void> {
    for (const stream of streams) this.#keep((await this.context.files.load(stream)).state);
  }

  #keep(file: FileState): void {
    this.#files.set(file.stream, file);
    if (file.at !== undefined && file.at > this.#at) this.#at = file.at as Instant;
  }
}
