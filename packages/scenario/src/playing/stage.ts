import type { Decision } from '@koordinace/kernel';
import { instanceKey, kindOfStream } from '@koordinace/kernel';
import type { Office } from '@koordinace/office';
import { replaceReferences } from '../names.js';
import type { Moved } from '../played.js';

/** A name of the case stands for nothing, since the step that was to make it did not. */
export class UnboundName extends Error {
  constructor(readonly unbound: string) {
    super(`the name \`$${unbound}\` stands for nothing`);
  }
}

/** What is there while a case is played: the office, what names stand for, and where everything stands. */
export class Stage {
  readonly names = new Map<string, string>();
  /** Where instances stand, by `lifecycle/id`. */
  readonly #places = new Map<string, string>();
  /** The instance of a lifecycle that was moved last, by `file lifecycle`. */
  readonly #latest = new Map<string, string>();

  constructor(readonly office: Office) {}

  /** The value with every `$name` replaced by its id. */
  resolve<T>(value: T): T {
    return replaceReferences(value, (name) => {
      const id = this.names.get(name);
      if (id === undefined) throw new UnboundName(name);
      return id;
    }) as T;
  }

  /** Where an instance of a file stands, named by its lifecycle or by its own id. */
  placeOf(file: string, lifecycleOrId: string): string | undefined {
    const itself = this.#places.get(instanceKey(lifecycleOrId, file));
    if (itself !== undefined) return itself;
    const byId = [...this.#places].find(([key]) => key.slice(key.indexOf('/') + 1) === lifecycleOrId);
    if (byId !== undefined) return byId[1];
    const id = this.#latest.get(`${file} ${lifecycleOrId}`);
    return id === undefined ? undefined : this.#places.get(instanceKey(lifecycleOrId, id));
  }

  /** Takes notice of a decision, and tells what it moved. */
  notice(decision: Decision): readonly Moved[] {
    if (decision.outcome === 'refused') return [];
    return Object.entries(decision.state).flatMap(([key, to]): readonly Moved[] => {
      const lifecycle = key.slice(0, key.indexOf('/'));
      const id = key.slice(lifecycle.length + 1);
      const from = this.#places.get(key);
      this.#places.set(key, to);
      this.#latest.set(`${this.#fileOf(decision, lifecycle)} ${lifecycle}`, id);
      return from === to ? [] : [{ lifecycle, id, to, ...(from !== undefined && { from }) }];
    });
  }

  #fileOf({ facts }: Decision & { outcome: 'accepted' }, lifecycle: string): string {
    const homes = [...this.office.registry.homes.values()];
    const kind = homes.find((home) => home.lifecycle.name === lifecycle)?.lifecycle.stream ?? lifecycle;
    const stream = facts.find((fact) => kindOfStream(fact.stream) === kind)?.stream ?? kind;
    return stream.slice(stream.indexOf('/') + 1);
  }
}
