import { isDeepStrictEqual } from 'node:util';
import type { Clock, Keys, Office } from '@koordinace/office';
import { memoryStore } from '@koordinace/store-memory';
import type { Batch, NewFact, Store } from '@koordinace/store-port';
import { sqliteStore } from '@koordinace/store-sqlite';
import { memoryKeys, openOffice } from 'koordinace';
import { type Opening, play, type Scenario } from '../../src/index.js';
import { canariesIn } from './canary.js';
import { bodyWithoutBoxes } from './fact-bodies.js';
import { Known } from './known.js';
import { broken, WalkFault } from './walk-fault.js';
import { watched } from './watched-store.js';

/** One of the two offices. */
export interface Side {
  readonly office: Office;
  readonly store: Store;
  /** What was written since anybody looked. */
  readonly written: Batch[];
}

/** A batch as far as both stores must be given the same. */
const comparable = ({ streams, rows, audit, command }: Batch) => ({
  streams: streams.map(({ facts, ...part }) => ({
    ...part,
    facts: facts.map(({ body, ...fact }) => ({ ...fact, body: bodyWithoutBoxes(body) })),
  })),
  rows,
  audit,
  command,
});

/** Two offices, one in memory and one in a file, to which the same happens: with the same clock, ids and keys. */
export class OfficePair {
  readonly known = new Known();
  readonly keys: Keys = memoryKeys();
  /** The lifecycles of which a fact was recorded. */
  readonly recorded = new Set<string>();
  /** The partitions of views in which something was written. */
  readonly partitions = new Map<string, { readonly view: string; readonly partition: string }>();
  /** Where texts that were entered were found and should not be: all of them, since one hides no other. */
  readonly leaks = new Set<string>();
  /** Where every instance stands that an act has moved since the walk began. */
  readonly stands = new Map<string, string>();
  /** How often a walk meant to do what. */
  readonly done = new Map<string, number>();
  now = new Date(0);

  private constructor(
    private readonly memory: Side,
    private readonly file: Side,
  ) {}

  /** Opens both, with the first steps of a case behind them. */
  static async open(path: string, scenario: Scenario, steps: number): Promise<OfficePair> {
    const begun = { ...scenario, steps: scenario.steps.slice(0, steps) };
    const keys = memoryKeys();
    const walk: { pair?: OfficePair } = {};
    const begin = async (store: Store): Promise<Side & { readonly clock: Clock }> => {
      const written: Batch[] = [];
      const seen = watched(store, (batch) => written.push(batch));
      let side: (Side & { readonly clock: Clock }) | undefined;
      const open = async (opening: Opening) => {
        // The case's clock goes on as the walk's.
        const clock = { now: () => walk.pair?.now ?? opening.clock.now() };
        const office = await openOffice({ store: seen, keys, ...opening, clock });
        side = { office, store, written, clock: opening.clock };
        return office;
      };
      await play(begun, { open });
      if (side === undefined) throw new Error('a case opens an office');
      return side;
    };
    const memory = await begin(memoryStore());
    const file = await begin(sqliteStore(path));
    const pair = Object.assign(new OfficePair(memory, file), { keys, now: memory.clock.now() });
    walk.pair = pair;
    for (const step of begun.steps) if ('as' in step) pair.known.accounts.add(step.as);
    pair.known.accounts.add(scenario.office.head.id);
    pair.#compareWritten();
    return pair;
  }

  get sides(): readonly [memory: Side, file: Side] {
    return [this.memory, this.file];
  }

  get registry() {
    return this.memory.office.registry;
  }

  /** Notes what somebody entered and now stands where it should not. */
  shouldBeSilent(what: string, said: unknown, where: 'open' | 'shut' = 'shut'): void {
    for (const field of canariesIn(said, where)) this.leaks.add(`${what}: ${field}`);
  }

  /** Lets the same happen at both; what comes of it and what is written has to be the same. */
  async both<T>(what: string, happen: (office: Office) => Promise<T>): Promise<T> {
    const answers: T[] = [];
    for (const { office } of this.sides) {
      try {
        answers.push(await happen(office));
      } catch (error) {
        throw broken(what, error);
      }
    }
    const [one, other] = answers;
    if (!isDeepStrictEqual(one, other)) throw new WalkFault(`${what}: the stores do not agree on the answer`);
    this.#compareWritten();
    return one as T;
  }

  #compareWritten(): void {
    const [one = [], other = []] = this.sides.map(({ written }) => written.splice(0));
    if (!isDeepStrictEqual(one.map(comparable), other.map(comparable)))
      throw new WalkFault('not the same was written to both stores');
    for (const { streams, rows, audit } of one) {
      for (const { stream, facts } of streams) for (const fact of facts) this.#take(fact, stream);
      for (const { view, partition } of rows) this.partitions.set(`${view}\n${partition}`, { view, partition });
      const open = streams.flatMap(({ facts }) => facts.map(({ body }) => bodyWithoutBoxes(body)));
      this.shouldBeSilent('the store', [open, rows], 'open');
      this.shouldBeSilent('the log', audit);
    }
  }

  #take(fact: NewFact, stream: string): void {
    this.known.take(fact, stream);
    const home = this.registry.homes.get(fact.type);
    if (home !== undefined) this.recorded.add(home.lifecycle.name);
  }

  close(): Promise<unknown> {
    return Promise.all(this.sides.map(({ office }) => office.close()));
  }
}
