/**
 * Random walks through the door: over every lifecycle, with every role, on both stores. What is asked of them
 * the tests' names tell. The suite takes a few walks, always the same; take more with
 *
 *     WALKS=500 SEED=7 npx vitest run packages/scenario/test/walks
 *
 * A failure prints seed and path, with which it can be had again, and the shortest course found, in codes only.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { manualModules } from 'koordinace';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Census } from './census.js';
import { cases } from './examples.js';
import { placesOf } from './places.js';
import { take } from './walk.js';
import { WalkFault } from './walk-fault.js';

const walks = Number(process.env.WALKS ?? 30);
const seed = Number(process.env.SEED ?? 20_260_302);
const path = process.env.WALK_PATH;

const folder = mkdtempSync(join(tmpdir(), 'koordinace-walks-'));
afterAll(() => rmSync(folder, { recursive: true }));

const commands = manualModules
  .flatMap((module) => module.commands)
  .filter(({ who }) => who.some((role) => role !== 'system'))
  .map(({ type }) => type);
const lifecycles = manualModules.flatMap((module) => module.lifecycles);

const beginnings = cases.flatMap(({ file, scenario }) =>
  scenario.steps.map((_, at) => ({ file, scenario, steps: at + 1 })),
);
const anySeed = fc.noShrink(fc.noBias(fc.integer()));
const anyWalk = fc.record({
  /** With which step of which case it begins to go its own way. */
  from: fc.noBias(fc.nat(beginnings.length - 1)),
  acts: fc.noBias(fc.array(anySeed, { minLength: 1, maxLength: 60, size: 'max' })),
});

describe('random walks', () => {
  const census = new Census();
  let told: string | undefined;

  beforeAll(async () => {
    const places = placesOf(manualModules);
    let count = 0;
    const property = fc.asyncProperty(anyWalk, async ({ from, acts }) => {
      const beginning = beginnings[from] as (typeof beginnings)[number];
      count += 1;
      await take({ ...beginning, acts }, join(folder, `${count}.sqlite`), places, census);
    });
    const run = await fc.check(property, {
      seed,
      numRuns: walks,
      ...(path !== undefined && { path }),
      // Shrinking a walk is walking again: not for ever.
      interruptAfterTimeLimit: walks * 20_000,
    });
    if (run.failed) {
      const { errorInstance: fault } = run;
      const course = fault instanceof WalkFault ? fault.course : [];
      told = [`SEED=${run.seed} WALK_PATH=${run.counterexamplePath}`, String(fault), ...course].join('\n');
    }
    if (process.env.WALKS !== undefined) process.stdout.write(`${census.report(commands)}\n`);
  }, 0);

  it('raise no exception, leave the charts nowhere, repeat nothing personal, and both stores agree', () => {
    expect(told).toBeUndefined();
  });

  it('leave nothing that was entered about anybody in decisions, sentences, log, rows, or open in facts', () => {
    expect([...census.leaks].sort()).toEqual([]);
  });

  it('are not all refusals: at least a tenth of the acts is accepted', () => {
    expect(census.accepted).toBeGreaterThan(census.acts / 10);
  });

  it('go through the lifecycles that are not of the office itself: many walks through all, a few through most', () => {
    // A few walks begin in a few cases, and draw others whenever a case is added; many have to get everywhere by themselves.
    const many = walks >= 1000;
    const moved = many ? new Set(census.lifecycles.keys()) : census.recorded;
    const files = lifecycles.filter(({ stream }) => stream !== 'office').map(({ name }) => name);
    const missed = files.filter((name) => !moved.has(name));
    if (many) expect(missed).toEqual([]);
    else expect(missed.length).toBeLessThan(files.length / 4);
  });
});
