/** Decides many worlds three times, and finds the smallest on which the answers differ. */
import * as fc from 'fast-check';
import { cedarDifferences } from './cedar-differences.ts';
import { differences } from './comparison.ts';
import { count, type Distribution, nothingYet } from './distribution.ts';
import { anyCase, type Case } from './worlds.ts';

/** Cedar parses the policies of each world anew, so of many worlds it decides this many, evenly spread. */
export const mostByCedar = 10_000;

/** What came out. `difference` is the first one, shrunk to the smallest case that still shows it. */
export interface Verified {
  readonly distribution: Distribution;
  readonly byCedar: number;
  readonly difference?: { readonly of: Case; readonly lines: readonly string[] };
}

/** Compares the engine with the naive implementation and with Cedar on as many worlds; the same for the same seed. */
export function verify({ worlds, seed }: { readonly worlds: number; readonly seed: number }): Verified {
  const distribution = nothingYet();
  const every = Math.ceil(worlds / mostByCedar);
  let failed = false;
  let at = 0;
  let byCedar = 0;
  const differ = (one: Case, cedarToo: boolean) => [...differences(one), ...(cedarToo ? cedarDifferences(one) : [])];
  const property = fc.property(anyCase, (one) => {
    // While it shrinks, every case is put to Cedar and none is counted.
    const cedarToo = failed || at % every === 0;
    if (!failed) {
      at += 1;
      count(distribution, one);
      if (cedarToo) byCedar += 1;
    }
    if (differ(one, cedarToo).length === 0) return true;
    failed = true;
    return false;
  });
  const { counterexample } = fc.check(property, { seed, numRuns: worlds });
  const of = counterexample?.[0];
  return { distribution, byCedar, ...(of !== undefined && { difference: { of, lines: differ(of, true) } }) };
}
