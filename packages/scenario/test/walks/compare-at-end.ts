import { isDeepStrictEqual } from 'node:util';
import { blankFile, type FileState, kindOfStream } from '@koordinace/kernel';
import { foldRows, openSealer, readSnapshot, snapshotView } from '@koordinace/office/folding';
import type { FactRow } from '@koordinace/store-port';
import { openOffice } from 'koordinace';
import { bodyWithoutBoxes } from './fact-bodies.js';
import type { OfficePair } from './office-pair.js';
import type { Places } from './places.js';
import { WalkFault } from './walk-fault.js';

const office = 'office';

/** What the office keeps for itself beside the views of its modules. */
const ofTheOffice: readonly string[] = [snapshotView, 'office'];

/** Both stores tell the same at the end, and all that is derived from the facts is what the facts say. */
export async function compareAtEnd(pair: OfficePair, places: Places): Promise<void> {
  const { registry, sides } = pair;
  const sealer = await openSealer(pair.keys, office, true);
  const told = sides.map(async ({ store }) => {
    const facts = await store.readAll(office);
    const files = Map.groupBy(facts, ({ stream }) => stream);
    for (const [stream, rows] of files) withoutGaps(stream, rows);
    const states = [...files].map(([stream, rows]) => foldRows(registry, blankFile(stream), rows));
    for (const state of states) {
      checkPlaces(pair, state, places);
      const row = await store.row(office, snapshotView, state.stream, 'state');
      const snapshot = readSnapshot(registry, state.stream, row, sealer.sign);
      const upTo = files.get(state.stream)?.slice(0, snapshot?.version) ?? [];
      same(`the snapshot of ${state.stream}`, snapshot ?? state, foldRows(registry, blankFile(state.stream), upTo));
    }
    const rows = [];
    for (const { view, partition } of pair.partitions.values())
      if (!ofTheOffice.includes(view)) rows.push(...(await store.rows(office, { view, partition })));
    same('the rows of views', keyed(rows), keyed(states.flatMap((state) => derived(pair, state))));
    const bare = facts.map(({ body, ...fact }) => ({ ...fact, body: bodyWithoutBoxes(body) }));
    return { facts: bare, states, rows, audit: await store.audit(office) };
  });
  const [one, other] = await Promise.all(told);
  same('the stores', one, other);
  await compareFresh(pair);
}

function same(what: string, one: unknown, other: unknown): void {
  if (!isDeepStrictEqual(one, other)) throw new WalkFault(`${what}: not what the facts say`);
}

function withoutGaps(stream: string, rows: readonly FactRow[]): void {
  same(
    `the versions of ${stream}`,
    rows.map(({ version }) => version),
    rows.map((_, at) => at + 1),
  );
}

function checkPlaces({ stands }: OfficePair, { instances }: FileState, places: Places): void {
  for (const [key, { lifecycle, at }] of instances) {
    if (!places(lifecycle).has(at)) throw new WalkFault(`\`${key}\` stands where the chart knows no place: \`${at}\``);
    if (stands.has(key)) same(`the place of ${key}`, stands.get(key), at);
  }
}

const keyed = (rows: readonly { view: string; partition: string; key: string; order: string; data: string }[]) =>
  rows.map(({ view, partition, key, order, data }) => JSON.stringify([view, partition, key, order, data])).sort();

/** The rows that a file should have, from its state alone. */
const derived = ({ registry }: OfficePair, state: FileState) =>
  registry
    .viewsOf(kindOfStream(state.stream))
    .flatMap((view) => view.rows(state).map((row) => ({ ...row, view: view.name, data: JSON.stringify(row.data) })));

/** An office that has nothing at hand answers as the one that has been open all the time. */
async function compareFresh(pair: OfficePair): Promise<void> {
  const [{ office: warm }, { store }] = pair.sides;
  const fresh = await openOffice({ store, keys: pair.keys, clock: { now: () => pair.now } });
  for (const id of [undefined, ...pair.known.ids('case').slice(-2)]) {
    for (const as of pair.known.actorsOn(id === undefined ? 'office/office' : `case/${id}`)) {
      same(`what ${as} may do with ${id}`, await fresh.as(as).can(id), await warm.as(as).can(id));
    }
  }
}
