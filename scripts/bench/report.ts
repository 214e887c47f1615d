import type { Measured } from './measure.ts';

/** A ratio that a bench is to reach. */
export interface Goal {
  readonly ratio: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** What a bench found. */
export interface Report {
  readonly bench: string;
  readonly unit: string;
  readonly variants: Readonly<Record<string, Measured>>;
  readonly ratios: Readonly<Record<string, number>>;
  readonly goals: readonly Goal[];
  readonly met: boolean;
}

const reached = (ratio: number | undefined, { atLeast = -Infinity, atMost = Infinity }: Goal): boolean =>
  ratio !== undefined && ratio >= atLeast && ratio <= atMost;

/** Puts a report together; a goal that is missed shows. */
export function report(
  bench: string,
  unit: string,
  variants: Report['variants'],
  ratios: Report['ratios'],
  goals: readonly Goal[],
): Report {
  const round = (value: number) => Number(value.toPrecision(4));
  return {
    bench,
    unit,
    variants: Object.fromEntries(
      Object.entries(variants).map(([name, { median, p99 }]) => [name, { median: round(median), p99: round(p99) }]),
    ),
    ratios: Object.fromEntries(Object.entries(ratios).map(([name, ratio]) => [name, round(ratio)])),
    goals,
    met: goals.every((goal) => reached(ratios[goal.ratio], goal)),
  };
}

/** The report as lines for a person. */
export function inWords({ bench, unit, variants, ratios, goals, met }: Report): string {
  const rows = Object.entries(variants).map(
    ([name, { median, p99 }]) => `  ${name.padEnd(28)} median ${median} ${unit}, p99 ${p99} ${unit}`,
  );
  const told = Object.entries(ratios).map(([name, ratio]) => {
    const goal = goals.find((one) => one.ratio === name);
    const wanted =
      goal === undefined
        ? ''
        : goal.atLeast === undefined
          ? ` (at most ${goal.atMost})`
          : ` (at least ${goal.atLeast})`;
    const mark = goal === undefined || reached(ratio, goal) ? '' : '  MISSED';
    return `  ${name}: ${ratio}${wanted}${mark}`;
  });
  return [`${bench}: ${met ? 'all goals met' : 'a goal was missed'}`, ...rows, ...told].join('\n');
}
