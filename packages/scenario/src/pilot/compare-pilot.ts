import { type OfficeOutcome, yesIn } from './office-outcome.js';
import type { PilotResult } from './play-pilot.js';

/** How a group of a pilot came out, as sums over its offices. */
export interface GroupOutcome {
  readonly offices: number;
  readonly closed: number;
  /** Offices in which somebody holds the coordinator's post at the end. */
  readonly coordinators: number;
  readonly verified: number;
  readonly notReached: number;
  readonly late: number;
  readonly matured: number;
  /** Items of the checklist answered yes, at the first run and at the last. */
  readonly yes: { readonly first: number; readonly last: number };
}

/** Compares the groups of a pilot (srovnání skupin). An office whose case is badly written is counted in no group. */
export function comparePilot(results: readonly PilotResult[]): Readonly<Record<string, GroupOutcome>> {
  const groups = Map.groupBy(
    results.filter(({ outcome }) => outcome !== undefined),
    ({ office }) => office.group,
  );
  return Object.fromEntries(
    [...groups].map(([group, members]) => {
      const outcomes = members.flatMap(({ outcome }) => outcome ?? []);
      const sum = (of: (one: OfficeOutcome) => number): number => outcomes.reduce((all, one) => all + of(one), 0);
      return [
        group,
        {
          offices: outcomes.length,
          closed: sum(({ closed }) => Number(closed)),
          coordinators: sum(({ coordinator }) => Number(coordinator)),
          verified: sum(({ verified }) => verified),
          notReached: sum(({ notReached }) => notReached),
          late: sum(({ late }) => late),
          matured: sum(({ matured }) => matured),
          yes: { first: sum(({ first }) => yesIn(first)), last: sum(({ last }) => yesIn(last)) },
        },
      ];
    }),
  );
}
