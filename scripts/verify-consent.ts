/**
 * `npm run verify:consent -- --worlds N --seed S [--cedar M]`: seeded worlds decided by the engine, by the naive
 * implementation and, as far as M of them, by Cedar. Prints what was compared and the first difference, shrunk.
 */
import { parseArgs } from 'node:util';
import * as fc from 'fast-check';
import { differencesFromCedar } from '../packages/domain/consent/test/oracle/cedar-comparison.ts';
import { differences } from '../packages/domain/consent/test/oracle/comparison.ts';
import { count, nothingYet, tooThin } from '../packages/domain/consent/test/oracle/distribution.ts';
import { anyCase, type Case } from '../packages/domain/consent/test/oracle/worlds.ts';

const { values } = parseArgs({
  options: {
    worlds: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    cedar: { type: 'string', default: '1000' },
  },
});
const worlds = Number(values.worlds);
const byCedar = Math.min(Number(values.cedar), worlds);
const seed = Number(values.seed);
const AT_ONCE = 2000;
const began = performance.now();
const seen = nothingYet();

/** Says the first difference of a part of the worlds, in the smallest case that shows it. */
function fail(compare: (one: Case) => readonly string[], start: number): void {
  const found = fc.check(
    fc.property(anyCase, (one) => compare(one).length === 0),
    { numRuns: AT_ONCE, seed: start },
  );
  const [smallest] = found.counterexample ?? [];
  if (smallest === undefined) throw new Error('a difference was found and could not be found again');
  console.log(`DIFFERENCE\n${compare(smallest).join('\n')}\n${JSON.stringify(smallest, undefined, 2)}`);
  process.exitCode = 1;
}

/** Compares one part; false at the first difference. */
function comparePart(start: number, size: number, cedarSize: number): boolean {
  for (const [index, one] of fc.sample(anyCase, { numRuns: size, seed: start }).entries()) {
    count(seen, one);
    for (const compare of index < cedarSize ? [differences, differencesFromCedar] : [differences]) {
      if (compare(one).length === 0) continue;
      fail(compare, start);
      return false;
    }
  }
  return true;
}

for (let done = 0; done < worlds; done += AT_ONCE) {
  const size = Math.min(AT_ONCE, worlds - done);
  if (!comparePart(seed + done / AT_ONCE, size, Math.max(0, Math.min(size, byCedar - done)))) break;
}
const share = (part: number) => `${((100 * part) / Math.max(seen.requests, 1)).toFixed(1)} %`;
console.log(
  `${seen.requests} requests, ${seen.items} decisions, seed ${seed}: engine and naive on all, Cedar on ${Math.min(byCedar, seen.requests)} of them`,
  `\npermitting ${share(seen.permitting)}; by consent ${share(seen.consent)}, duty ${share(seen.duty)}, emergency ${share(seen.emergency)}`,
  `\nrefused by: ${Object.entries(seen.droppedBy)
    .map(([by, number]) => `${by} ${number}`)
    .join(', ')}`,
  `\n${((performance.now() - began) / 1000).toFixed(1)} s`,
);
const thin = worlds >= 1000 ? tooThin(seen) : [];
if (thin.length > 0) {
  console.log(`the worlds show too little of: ${thin.join(', ')}`);
  process.exitCode = 1;
}
