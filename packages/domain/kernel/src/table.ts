import type { Chart } from './chart.js';
import { parsePosition, positionKey } from './chart.js';
import { type Machine, machineOf } from './machine.js';

/** An arrow as it is remembered: its rules and the place it leads to. */
export interface RememberedArrow {
  readonly rules: readonly string[];
  readonly to: Place;
}

/** A whole configuration of the chart with all arrows out of it. */
export interface Place {
  readonly key: string;
  /** Asked of the machine at the first look, and remembered. */
  arrow(fact: string): RememberedArrow | undefined;
  readonly arrows: ReadonlyMap<string, RememberedArrow>;
}

/**
 * What the machine answers, remembered place by place. Nothing is worked out before it is needed, so a chart
 * with many regions costs only the configurations that really occur.
 */
export class Table {
  readonly machine: Machine;
  readonly start: Place;
  readonly #places = new Map<string, Place>();

  constructor(name: string, chart: Chart, rules: readonly string[]) {
    this.machine = machineOf(name, chart, rules);
    this.start = this.place(positionKey(this.machine.start));
  }

  /** The place of a position's text. */
  place(key: string): Place {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = new RememberedPlace(key, (asked) => this.#ask(asked));
    this.#places.set(key, place);
    return place;
  }

  /** Every place that can be reached from the start. */
  reachable(): readonly Place[] {
    const found = new Set([this.start]);
    for (const place of found) for (const arrow of place.arrows.values()) found.add(arrow.to);
    return [...found];
  }

  /** The shortest chain of facts to a place from which the fact has an arrow; `undefined` if there is none. */
  way(from: Place, fact: string): readonly string[] | undefined {
    const chains = new Map<Place, readonly string[]>([[from, []]]);
    for (const [place, chain] of chains) {
      if (place.arrow(fact) !== undefined) return chain;
      for (const [step, arrow] of place.arrows) {
        if (!chains.has(arrow.to)) chains.set(arrow.to, [...chain, step]);
      }
    }
    return undefined;
  }

  #ask(key: string): ReadonlyMap<string, RememberedArrow> {
    return new Map(
      this.machine
        .moves(parsePosition(key))
        .map((move) => [move.fact, { rules: move.rules, to: this.place(positionKey(move.to)) }]),
    );
  }
}

class RememberedPlace implements Place {
  #arrows: ReadonlyMap<string, RememberedArrow> | undefined;
  readonly #ask: (key: string) => ReadonlyMap<string, RememberedArrow>;
  constructor(
    readonly key: string,
    ask: (key: string) => ReadonlyMap<string, RememberedArrow>,
  ) {
    this.#ask = ask;
  }
  get arrows(): ReadonlyMap<string, RememberedArrow> {
    this.#arrows ??= this.#ask(this.key);
    return this.#arrows;
  }
  arrow(fact: string): RememberedArrow | undefined {
    return this.arrows.get(fact);
  }
}
