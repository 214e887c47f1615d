import * as fc from 'fast-check';

/** What chance decides within one act: the same seed, the same answers. */
export interface Chance {
  /** One of several. */
  pick<T>(from: readonly T[]): T;
  /** True so many times in a hundred. */
  percent(times: number): boolean;
  /** A value of an arbitrary. */
  draw<T>(arbitrary: fc.Arbitrary<T>): T;
}

/**
 * Ids that exist, and what may be done, are known only while a walk goes; so an act is drawn as a seed, and the rest
 * follows from it. Shrinking leaves acts out; what is inside one stays.
 */
export function chanceOf(seed: number): Chance {
  let turn = seed;
  const draw = <T>(arbitrary: fc.Arbitrary<T>): T => {
    turn = (Math.imul(turn, 1_664_525) + 1_013_904_223) | 0;
    const [value] = fc.sample(fc.noBias(arbitrary), { seed: turn, numRuns: 1 });
    return value as T;
  };
  return {
    draw,
    pick: (from) => from[draw(fc.nat(from.length - 1))] as (typeof from)[number],
    percent: (times) => draw(fc.nat(99)) < times,
  };
}
