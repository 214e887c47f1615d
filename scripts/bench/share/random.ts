/** Chance that comes out the same for the same seed (mulberry32), so that a run can be repeated. */
export interface Random {
  /** From 0 up to and without 1. */
  next(): number;
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number;
  one<T>(of: readonly T[]): T;
  /** So many of them, each once, in their order. */
  some<T>(of: readonly T[], count: number): readonly T[];
}

export function randomFrom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    one: (of) => of[between(0, of.length - 1)] as (typeof of)[number],
    some(of, count) {
      const left = of.map((_, at) => at);
      while (left.length > count) left.splice(between(0, left.length - 1), 1);
      return left.map((at) => of[at] as (typeof of)[number]);
    },
  };
}
