import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteStore } from '@koordinace/store-sqlite';
import { type Clock, countedIds, memoryKeys, openOffice } from 'koordinace';

const steps = 200;
const years = 5;
/** How often a year each step changes: its deadline, and who is responsible. */
const amendments = 2;

const start = '2021-01-04';
const dayAfter = (days: number): string =>
  new Date(Date.parse(`${start}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * A plan of 200 steps that was amended for five years: each step twice a year. Through the door like any other, in an SQLite file.
 */
export async function planFile() {
  let day = 0;
  const clock: Clock = { now: () => new Date(Date.parse(`${start}T09:00:00Z`) + day * 86_400_000) };
  const folder = mkdtempSync(join(tmpdir(), 'koordinace-plan-'));
  const store = sqliteStore(join(folder, 'office.sqlite'));
  const keys = memoryKeys();
  const office = await openOffice({
    store,
    keys,
    clock,
    ids: countedIds(),
    head: { id: 'dvorakova', name: 'Jana Dvořáková' },
  });
  const head = office.as('dvorakova');
  const done = async (given: { readonly type: string; readonly [field: string]: unknown }) => {
    const decision = await head.do(given);
    if (decision.outcome !== 'accepted') throw new Error(office.explain(decision, 'en'));
    return decision.created;
  };
  const workers = ['novotna', 'svobodova', 'kralova'];
  for (const worker of workers) await done({ type: 'AppointWorker', worker, post: 'socialWorker', qualified: true });
  const { implementation } = await done({
    type: 'DraftImplementation',
    mainGoal: 'Zavést koordinovaný přístup v obci',
    measure: 'Deset klientů ročně pracuje s case managerem',
    targetKind: 'group',
    target: 'pečující o osobu s kognitivním deficitem',
    startsOn: start,
    evaluationOn: dayAfter(365 * years + 60),
    carrier: 'dvorakova',
  });
  const planned: string[] = [];
  for (let made = 0; made < steps; made += 1) {
    const { step } = await done({
      type: 'AddStep',
      implementation,
      phase: '4.5',
      activity: `Navázat spolupráci s aktérem číslo ${made + 1} a domluvit postup`,
      verification: 'zápis ze schůzky a podepsaná dohoda',
      responsible: [workers[made % workers.length]],
      due: dayAfter(90 + made),
    });
    planned.push(step as string);
  }
  await done({
    type: 'AdoptRisk',
    implementation,
    catalogue: 'P8',
    likelihood: 3,
    impact: 3,
    owner: 'dvorakova',
    reviewOn: dayAfter(180),
    measures: ['Jmenovat zástupce'],
  });
  await done({ type: 'StartImplementation', implementation });
  let ended = 0;
  for (let half = 0; half < years * amendments; half += 1) {
    day = 90 + half * Math.floor(365 / amendments);
    for (const [at, step] of planned.entries()) {
      if (at < ended) continue;
      const responsible = [workers[(at + half) % workers.length]];
      await done({
        type: 'AmendStep',
        implementation,
        step,
        due: dayAfter(day + 90 + (at % 60)),
        responsible,
        reason: 'Aktér potřebuje víc času.',
      });
    }
    // The first steps come to their end in the last years, so that most of them are amended to the end.
    if (half >= years * amendments - 2) {
      for (const step of planned.slice(ended, ended + 5)) {
        await done({ type: 'StartStep', implementation, step });
        await done({ type: 'VerifyStep', implementation, step });
      }
      ended += 5;
      await done({ type: 'RecordInterimEvaluation', implementation, text: 'Zdržuje nás kapacita služeb.' });
    }
  }
  return {
    office,
    store,
    keys,
    stream: `implementation/${implementation}`,
    close: async () => {
      await office.close();
      rmSync(folder, { recursive: true });
    },
  };
}
