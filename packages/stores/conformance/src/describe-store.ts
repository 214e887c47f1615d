import type { StoreHarness } from './harness.js';
import { storeConformance } from './store-conformance.js';

/** What is needed of a test framework; vitest, jest and node:test have it. */
export interface TestFramework {
  describe(name: string, body: () => void): unknown;
  readonly it: {
    (name: string, body: () => Promise<void>): unknown;
    skip(name: string, body: () => Promise<void>): unknown;
  };
}

/**
 * Binds the whole suite to a test framework: one test for each case, a skipped one with its reason.
 *
 * @throws Error when a skip names no case of the suite or gives no reason.
 *
 * @example
 * import { describeStore } from '@koordinace/store-conformance';
 * import { memoryBackend } from '@koordinace/store-memory';
 * import { describe, it } from 'vitest';
 *
 * const fresh = async () => {
 *   const backend = memoryBackend();
 *   return { open: async () => backend.open() };
 * };
 * describeStore('memoryStore', { fresh }, { describe, it });
 */
export function describeStore(name: string, harness: StoreHarness, { describe, it }: TestFramework): void {
  const skips = new Map(Object.entries(harness.skips ?? {}));
  for (const [id, reason] of skips) {
    if (!storeConformance.some((known) => known.id === id)) throw new Error(`\`${id}\` is no case of the suite`);
    if (reason.trim() === '') throw new Error(`\`${id}\` is skipped without a reason`);
  }
  describe(`${name} conforms`, () => {
    for (const { id, name: asked, run } of storeConformance) {
      const reason = skips.get(id);
      const body = () => run(harness);
      if (reason === undefined) it(`[${id}] ${asked}`, body);
      else it.skip(`[${id}] ${asked} (skipped: ${reason})`, body);
    }
  });
}
