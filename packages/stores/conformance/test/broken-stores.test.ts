import { ConformanceFailure, type StoreHarness, storeConformance } from '@koordinace/store-conformance';
import { memoryBackend } from '@koordinace/store-memory';
import type { Store } from '@koordinace/store-port';
import { expect, test } from 'vitest';
import { type Fault, faults } from './broken-stores.js';

const roundTrips = ['astral', 'big', 'combining', 'empty', 'long-names', 'signs', 'unicode', 'verbatim'];
const everyBadPart = ['fact', 'row', 'audit', 'answer'].map((id) => `atomic.bad-${id}`);
const everyAnswer = [
  'atomic.all',
  'command.before-conflict',
  'command.other-digest',
  'command.remembered',
  'command.repeated',
  'life.reopen',
  'race.command',
  'tenant.command',
];
const everyRoundTrip = roundTrips.map((id) => `text.${id}`);

/** The cases that find each fault, and no others. */
const found: Readonly<Record<keyof typeof faults, readonly string[]>> = {
  ignoresFences: ['append.stream-twice', 'fence.ahead', 'fence.begun-meanwhile', 'fence.moved', 'tenant.fences'],
  forgetsAnswers: [...everyAnswer, ...everyRoundTrip],
  manglesBodies: ['text.verbatim'],
  repairsTexts: ['atomic.bad-row'],
  losesRows: ['atomic.all', 'atomic.bad-row', 'life.connections', 'life.reopen', ...everyRoundTrip],
  sharesRows: ['tenant.drop', 'tenant.put', 'tenant.row', 'tenant.rows'],
  sharesCommands: ['tenant.answer', 'tenant.command'],
  writesInPieces: ['atomic.conflict', ...everyBadPart, 'fence.moved', 'race.command'],
  looksForConflictsFirst: ['command.before-conflict'],
  lastWriterWins: ['race.one-winner'],
  sortsByUnits: ['view.key-bytes', 'view.order-bytes', 'view.range-bytes'],
  leavesOutTheEnd: ['tenant.rows', 'view.range', 'view.range-bytes'],
  ignoresSubjects: ['audit.subject'],
  staysOpen: ['life.closed'],
};

/** Fresh data on which every connection has the same fault. */
function faulty(fault: Fault): StoreHarness {
  const connect = (right: Store): Store => ({ ...right, ...fault(right) });
  const fresh = async () => {
    const backend = memoryBackend();
    return { open: async () => connect(backend.open()) };
  };
  return { fresh };
}

test.each(Object.entries(found))('%s is found by exactly the right cases', async (name, expected) => {
  const harness = faulty(faults[name as keyof typeof faults]);
  const failed: string[] = [];
  for (const { id, run } of storeConformance) {
    const error = await run(harness).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (error === undefined) continue;
    // A failed expectation of this very case, not an accident on the way to it.
    expect(error).toBeInstanceOf(ConformanceFailure);
    expect((error as ConformanceFailure).caseId).toBe(id);
    expect((error as ConformanceFailure).actual).not.toBeInstanceOf(TypeError);
    failed.push(id);
  }
  expect(failed.toSorted()).toEqual([...expected].toSorted());
});

test('a store without a fault passes', async () => {
  const harness = faulty(() => ({}));
  for (const { run } of storeConformance) await run(harness);
});

test('cases have ids of their own', () => {
  const ids = storeConformance.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+\.[a-z-]+$/);
});
