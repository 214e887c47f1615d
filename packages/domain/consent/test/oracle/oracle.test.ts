import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesFromCedar } from './cedar-comparison.ts';
import { differences } from './comparison.ts';
import { count, nothingYet, tooThin } from './distribution.ts';
import { anyCase } from './worlds.ts';

describe('two implementations of one page', () => {
  it('[CON-8][CON-18] the engine decides seeded worlds as the naive implementation does', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        expect(differences(one)).toEqual([]);
      }),
      { numRuns: 600, seed: 20_260_310 },
    );
  });

  it('[CON-8] Cedar permits and refuses in seeded worlds as the naive implementation does, on the same basis', () => {
    for (const one of fc.sample(anyCase, { numRuns: 100, seed: 7 })) expect(differencesFromCedar(one)).toEqual([]);
  }, 20_000);

  it('[CON-8] a quarter of the requests permits something, and each basis decides one in twenty', () => {
    const seen = nothingYet();
    for (const one of fc.sample(anyCase, { numRuns: 1500, seed: 20_260_310 })) count(seen, one);
    expect(tooThin(seen), JSON.stringify(seen)).toEqual([]);
  });
});
