import { kindOf } from '@koordinace/kernel';
import type { NewFact } from '@koordinace/store-port';

const idForm = /^[a-z]+-\d+$/;

function* idsIn(value: unknown): Generator<string> {
  if (typeof value === 'string' && idForm.test(value)) yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) yield* idsIn(inner);
}

/** The ids and accounts that exist in the office of a walk, found in what was recorded. */
export class Known {
  /** By kind: the ids, each with the files in which it was named. */
  readonly #ids = new Map<string, Map<string, Set<string>>>();
  /** Who has acted on a file with success. */
  readonly #actors = new Map<string, Set<string>>();
  readonly accounts = new Set<string>();

  take({ body }: NewFact, stream: string): void {
    const { by, data } = JSON.parse(body) as { readonly by: string; readonly data: object };
    for (const id of [...idsIn(data), stream.slice(stream.indexOf('/') + 1)]) {
      if (!idForm.test(id)) continue;
      const ofKind = this.#ids.get(kindOf(id)) ?? new Map<string, Set<string>>();
      this.#ids.set(kindOf(id), ofKind.set(id, (ofKind.get(id) ?? new Set()).add(stream)));
    }
    this.#actors.set(stream, (this.#actors.get(stream) ?? new Set()).add(by));
  }

  ids(kind: string): readonly string[] {
    return [...(this.#ids.get(kind)?.keys() ?? [])];
  }

  /** Those that are named in a file. */
  idsWithin(kind: string, stream: string): readonly string[] {
    return [...(this.#ids.get(kind) ?? [])].filter(([, streams]) => streams.has(stream)).map(([id]) => id);
  }

  /** Everybody who could sign in: workers, and people whose accounts bear their ids. */
  everybody(): readonly string[] {
    return [...this.accounts, ...this.ids('person')];
  }

  actorsOn(stream: string): readonly string[] {
    return [...(this.#actors.get(stream) ?? [])].filter((one) => one !== 'system');
  }
}
