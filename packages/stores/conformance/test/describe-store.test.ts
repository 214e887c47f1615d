import { describeStore, type StoreHarness, storeConformance } from '@koordinace/store-conformance';
import { memoryBackend } from '@koordinace/store-memory';
import { expect, test } from 'vitest';

function bound(skips: NonNullable<StoreHarness['skips']>) {
  const ran: string[] = [];
  const skipped: string[] = [];
  const it = Object.assign((name: string) => ran.push(name), { skip: (name: string) => skipped.push(name) });
  const describe = (_name: string, body: () => void) => body();
  const fresh = async () => ({ open: async () => memoryBackend().open() });
  describeStore('mine', { fresh, skips }, { describe, it });
  return { ran, skipped };
}

test('every case becomes a test that is named by its id', () => {
  const { ran, skipped } = bound({});
  expect(ran).toHaveLength(storeConformance.length);
  expect(ran[0]).toMatch(/^\[append\.new-stream] /);
  expect(skipped).toEqual([]);
});

test('a skip is shown with its reason', () => {
  const { ran, skipped } = bound({ 'text.big': 'our columns hold 64 kB' });
  expect(ran).toHaveLength(storeConformance.length - 1);
  expect(skipped).toEqual([expect.stringMatching(/^\[text\.big] .* \(skipped: our columns hold 64 kB\)$/)]);
});

test('a skip needs a case that exists, and a reason', () => {
  expect(() => bound({ 'text.huge': 'why not' })).toThrow('`text.huge` is no case of the suite');
  expect(() => bound({ 'text.big': ' ' })).toThrow('`text.big` is skipped without a reason');
});
