import { memoryStore } from '@koordinace/store-memory';
import { openOffice } from 'koordinace';
import { beforeAll, describe, expect, it } from 'vitest';
import { comparePilot } from '../src/pilot/compare-pilot.js';
import { type PilotResult, playPilot } from '../src/pilot/play-pilot.js';
import { shippedPilot } from '../src/shipped-pilot.js';

describe('the pilot in sixteen offices', () => {
  let results: readonly PilotResult[] = [];

  beforeAll(async () => {
    const { pilot } = shippedPilot();
    if (pilot === undefined) throw new Error('the pilot cannot be read');
    results = await playPilot(pilot, { open: (opening) => openOffice({ store: memoryStore(), ...opening }) });
  });

  it('every office turns out as expected', () => {
    const unexpected = results.flatMap(({ office, problems = [], played }) => [
      ...problems.map(({ code, where, params }) => `${office.name}: ${code} ${where} ${JSON.stringify(params)}`),
      ...(played?.steps ?? []).flatMap(({ n, command, unexpected: found }) =>
        found.map(({ en }) => `${office.name} ${n} ${command}: ${en}`),
      ),
    ]);
    expect(unexpected).toEqual([]);
  });

  it('two groups of eight, each office with its own target and several courses', () => {
    expect(
      results
        .map(({ office }) => office.group)
        .toSorted()
        .join(''),
    ).toBe('aaaaaaaabbbbbbbb');
    expect(new Set(results.map(({ office }) => office.values['target'])).size).toBe(16);
    expect(new Set(results.map(({ office }) => office.parts.join())).size).toBeGreaterThanOrEqual(6);
  });

  it('[IMP-7] [IMP-8] [IMP-11] [CHK-3] the groups are compared by what their offices recorded', () => {
    const { a, b } = comparePilot(results);
    expect(a).toEqual({
      offices: 8,
      closed: 7,
      coordinators: 5,
      verified: 20,
      notReached: 4,
      late: expect.any(Number),
      matured: 3,
      yes: { first: 16, last: 136 },
    });
    expect(b?.offices).toBe(8);
    expect((a?.closed ?? 0) + (b?.closed ?? 0)).toBe(13);
  });
});
