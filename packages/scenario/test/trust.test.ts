import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blankFile } from '@koordinace/kernel';
import { withoutRule } from '@koordinace/kernel/testing';
import { foldRows } from '@koordinace/office/folding';
import type { RuleId } from '@koordinace/rulebook';
import { memoryStore } from '@koordinace/store-memory';
import type { Store } from '@koordinace/store-port';
import { sqliteStore } from '@koordinace/store-sqlite';
import { type Keys, manualModules, memoryKeys, type Office, openOffice } from 'koordinace';
import { afterAll, describe, expect, it } from 'vitest';
import { annex4, play, readScenario, resultOf, type Scenario } from '../src/index.js';

const folder = mkdtempSync(join(tmpdir(), 'koordinace-trust-'));
afterAll(() => rmSync(folder, { recursive: true }));

const scenario = readScenario(annex4()).scenario as Scenario;

async function playOn(store: Store, keys: Keys = memoryKeys()) {
  let office: Office | undefined;
  const played = await play(scenario, {
    open: async (opening) => (office = await openOffice({ store, keys, ...opening })),
  });
  return { played, office: office as Office };
}

/** Everything that somebody wrote about a person in the case: free texts and names, as far as they are long enough to search for. */
function written(value: unknown): readonly string[] {
  if (typeof value === 'string') return /[\sáčďéěíňóřšťúůýž]/i.test(value) && value.length > 8 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(written) : [];
}
const secrets = [...new Set(scenario.steps.flatMap((step) => ('with' in step ? written(step.with) : [])))];

async function storedText(store: Store): Promise<string> {
  const facts = await store.readAll('office');
  const rows = await Promise.all(
    [...new Set(facts.map(({ stream }) => stream))].map((stream) =>
      store.rows('office', { view: 'snapshot', partition: stream }),
    ),
  );
  return JSON.stringify([facts, rows, await store.audit('office')]);
}

describe('annex 4, played through the door', () => {
  it('turns out the same on both stores', async () => {
    const inMemory = await playOn(memoryStore());
    const inFile = await playOn(sqliteStore(join(folder, 'same.sqlite')));
    expect(inFile.played.failed).toBe(0);
    expect(resultOf(inFile.played)).toEqual(resultOf(inMemory.played));
  });

  it('leaves nothing readable about anybody in store, log or answers', async () => {
    const path = join(folder, 'sealed.sqlite');
    const store = sqliteStore(path);
    const { played } = await playOn(store);
    const stored = await storedText(store);
    await store.close();
    const file = readFileSync(path).toString('utf8');
    const answers = JSON.stringify(played.steps.map(({ decision }) => decision ?? null));
    expect(secrets.length).toBeGreaterThan(40);
    // Names of departments, organisations and target groups, and why a group was chosen, are not about a person.
    const open = [
      'bytový odbor',
      'Úřad práce',
      'Osamělí lidé s vážným onemocněním ohrožení ztrátou bydlení',
      'Takových lidí v obci přibývá a sami pomoc nevyhledají.',
    ];
    const found = secrets
      .filter((secret) => !open.includes(secret))
      .filter((secret) => [stored, file, answers].some((text) => text.includes(secret)));
    expect(found).toEqual([]);
  });

  it('stands the same when every envelope is shut and when every rule is', async () => {
    const store = memoryStore();
    const { office } = await playOn(store);
    const shut = await openOffice({
      store: memoryStore(),
      modules: manualModules.map((module) => {
        const rules = module.lifecycles.flatMap(({ rules }) => [...rules.keys()]);
        return rules.reduce((left, rule) => withoutRule(left, rule as RuleId), module);
      }),
    });
    const facts = Map.groupBy(await store.readAll('office'), ({ stream }) => stream);
    for (const [stream, rows] of facts) {
      // Bodies without their boxes: what somebody without any key could still fold.
      const bare = rows.map((row) => ({ ...row, body: JSON.stringify({ ...JSON.parse(row.body), boxes: undefined }) }));
      const state = foldRows(office.registry, blankFile(stream), rows);
      expect(foldRows(office.registry, blankFile(stream), bare)).toEqual(state);
      expect(foldRows(shut.registry, blankFile(stream), rows)).toEqual(state);
    }
  });

  it('keeps where things stand when a key is destroyed, and nothing else about the person', async () => {
    const keys = memoryKeys();
    const { played, office } = await playOn(memoryStore(), keys);
    const { marie = '', pripad = '' } = played.names;
    const [caseId, person] = [pripad || Object.values(played.names).find((id) => id.startsWith('case-')), marie] as [
      string,
      string,
    ];
    const before = await office.as('novotna').read(caseId);
    await keys.destroy('office', person);
    const after = await office.as('novotna').read(caseId);
    if (before.outcome !== 'read' || after.outcome !== 'read') throw new Error('the case could not be read');
    expect(after.state).toEqual(before.state);
    expect(JSON.stringify(before.record)).toContain('dluž');
    expect(secrets.filter((secret) => JSON.stringify([after.record, after.history]).includes(secret))).toEqual([]);
  });
});

describe('two offices over one file', () => {
  it('change one case at once: each act is decided on what is really there, and none is lost', async () => {
    const path = join(folder, 'race.sqlite');
    const keys = memoryKeys();
    const one = await openOffice({ store: sqliteStore(path), keys, head: { id: 'dvorakova', name: 'Jana Dvořáková' } });
    const other = await openOffice({ store: sqliteStore(path), keys });
    await one.as('dvorakova').do({ type: 'AppointWorker', worker: 'novotna', post: 'socialWorker', qualified: true });
    const person = { name: 'Marie Vymyšlená', born: '1968-04-02' };
    const intake = await one
      .as('novotna')
      .do({ type: 'RecordIntake', channel: 'self', toldVoluntaryAndFree: true, person });
    if (intake.outcome !== 'accepted') throw new Error('no intake');
    const note = { type: 'RecordContact', case: intake.created.case, form: 'visit', note: 'krátká návštěva' };
    const acts = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? one : other).as('novotna').do(note));
    const accepted = (await Promise.all(acts)).filter(({ outcome }) => outcome === 'accepted').length;
    const reading = await other.as('novotna').read(String(intake.created.case));
    if (reading.outcome !== 'read') throw new Error('the case could not be read');
    expect(reading.history.filter(({ type }) => type === 'ContactRecorded')).toHaveLength(accepted);
    expect(accepted).toBeGreaterThan(0);
    // The author of this one saw an older version: nothing is overwritten unseen.
    expect(await one.as('novotna').do(note, { seen: 1 })).toMatchObject({ because: [{ kind: 'conflict', seen: 1 }] });
    await Promise.all([one.close(), other.close()]);
  });
});
