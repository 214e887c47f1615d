/** Times in nanoseconds for one operation of a variant. */
export interface Measured {
  readonly median: number;
  readonly p99: number;
}

/** Something to be measured: runs so many operations in one go. */
export interface Variant {
  readonly operations: number;
  run(round: number): void | Promise<void>;
}

const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

/**
 * Measures variants side by side: every round runs each of them once, in turning order, so that a noisy
 * neighbour hits all of them alike. The first rounds warm up and do not count.
 */
export async function measure<N extends string>(
  variants: Readonly<Record<N, Variant>>,
  rounds: number,
  warmUp = Math.ceil(rounds / 5),
): Promise<Readonly<Record<N, Measured>>> {
  const names = Object.keys(variants) as N[];
  const times = new Map<N, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(turn + round) % names.length] as N;
      const { operations, run } = variants[name];
      const began = process.hrtime.bigint();
      const running = run(round);
      if (running !== undefined) await running;
      const took = Number(process.hrtime.bigint() - began);
      if (round >= warmUp) times.get(name)?.push(took / operations);
    }
  }
  return Object.fromEntries(
    names.map((name) => {
      const sorted = (times.get(name) ?? []).sort((a, b) => a - b);
      return [name, { median: quantile(sorted, 0.5), p99: quantile(sorted, 0.99) }];
    }),
  ) as Record<N, Measured>;
}
