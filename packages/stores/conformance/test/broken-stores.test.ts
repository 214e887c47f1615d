import { ConformanceFailure, type StoreHarness, storeConformance } from '@koordinace/store-conformance';
import { expect, test } from 'vitest';
import * as broken from './broken-stores.js';

/** The cases that the store fails, each for what it does and not because the case itself broke down. */
async function failuresOf(harness: StoreHarness): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const { id, run } of storeConformance) {
    try {
      await run(harness);
    } catch (error) {
      expect(error).toBeInstanceOf(ConformanceFailure);
      expect(String(error)).toContain(`[${id}]`);
      failures.push(id);
    }
  }
  return failures.toSorted();
}

const expected: Record<keyof typeof broken, readonly string[]> = {} as never;
test('x', async () => {
  for (const [n, b] of Object.entries(broken)) { if (n==='brokenHarness') continue; 
    const f: string[] = [];
    for (const { id, run } of storeConformance) { try { await run(broken.brokenHarness(b as never)); } catch (e) { f.push(id); process.stdout.write(`   ${n} ${String(e).slice(0,260)}\n`) } }
  }
});
