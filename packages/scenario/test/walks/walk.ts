import type { Scenario } from '../../src/index.js';
import { appointCast } from './cast.js';
import type { Census } from './census.js';
import { chanceOf } from './chance.js';
import { compareAtEnd } from './compare-at-end.js';
import { happen } from './happen.js';
import { OfficePair } from './office-pair.js';
import type { Places } from './places.js';
import { broken } from './walk-fault.js';

/** A walk: the first steps of a case, and what then happens, each act drawn from a seed. */
export interface Walk {
  readonly file: string;
  readonly scenario: Scenario;
  readonly steps: number;
  readonly acts: readonly number[];
}

/** Walks, and throws a `WalkFault` at the first thing that is not as it has to be. */
export async function take(walk: Walk, database: string, places: Places, census: Census): Promise<void> {
  const course = [`${walk.file}, the first ${walk.steps} steps`];
  let pair: OfficePair | undefined;
  try {
    pair = await OfficePair.open(database, walk.scenario, walk.steps);
    await appointCast(pair, walk.scenario.office.head.id);
    for (const seed of walk.acts) await happen({ pair, chance: chanceOf(seed), places, census, course });
    await compareAtEnd(pair, places);
  } catch (error) {
    const fault = broken('the walk', error);
    fault.course = course;
    throw fault;
  } finally {
    for (const lifecycle of pair?.recorded ?? []) census.recorded.add(lifecycle);
    for (const leak of pair?.leaks ?? []) census.leaks.add(leak);
    await pair?.close();
  }
}
