import { memoryBackend, memoryStore } from '@koordinace/store-memory';
import type { Batch } from '@koordinace/store-port';
import { expect, test } from 'vitest';

// What every store must do is tried by the conformance suite, in store-conformance/test/memory-store.test.ts.

const fact = { type: 'CaseOpened', at: '2026-03-02T08:15:00.000Z', body: '{}' };
const begin: Batch = { streams: [{ stream: 'case/1', expected: 0, facts: [fact] }], rows: [], audit: [] };

test('stores on one backend share their data, and it outlives them', async () => {
  const backend = memoryBackend();
  const first = backend.open();
  await first.append('cz-1', begin);
  await first.close();
  expect(await backend.open().read('cz-1', 'case/1')).toHaveLength(1);
});

test('two stores of their own share nothing', async () => {
  await memoryStore().append('cz-1', begin);
  expect(await memoryStore().readAll('cz-1')).toEqual([]);
});

test('what was read cannot be used to change what is stored', async () => {
  const store = memoryStore();
  await store.append('cz-1', begin);
  const read = (await store.readAll('cz-1')) as unknown as { body: string }[];
  expect(() => Object.assign(read[0] ?? {}, { body: 'changed' })).toThrow(TypeError);
  read.length = 0;
  expect(await store.readAll('cz-1')).toHaveLength(1);
});

test('what a caller got wrong is a rejected promise, never a throw', async () => {
  const store = memoryStore();
  const wrong = store.read(7 as unknown as string, 'case/1');
  await expect(wrong).rejects.toThrow('a string was expected, not number');
});
