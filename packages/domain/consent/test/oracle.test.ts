import { describe, expect, it } from 'vitest';
import { tooThin } from './oracle/distribution.ts';
import { verify } from './oracle/verify.ts';

describe('three implementations', () => {
  it('[CON-8] [CON-18] the engine, a naive implementation and Cedar decide alike, and the worlds are not empty', () => {
    const { distribution, byCedar, difference } = verify({ worlds: 600, seed: 20260302 });
    expect(difference).toBeUndefined();
    expect(byCedar).toBe(600);
    expect(tooThin(distribution)).toEqual([]);
  });
});
