import { copyFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Batch, Store } from '@koordinace/store-port';
import { writeSql } from '../../packages/stores/sqlite/src/write-sql.ts';
import { measure, type Variant } from './measure.ts';
import { type CaseFile, officeFile } from './office-file.ts';
import { type Report, report } from './report.ts';

const rounds = 30;
const warmUp = 6;
/** A round works on several cases, a few acts on each, so that the files keep their size. */
const casesPerRound = 5;
const actsPerCase = 20;
const actsPerRound = casesPerRound * actsPerCase;

/** Notes every batch that the door hands to the store. */
function noting(batches: Batch[]): (store: Store) => Store {
  return (store) => ({
    append: (office, batch) => {
      batches.push(batch);
      return store.append(office, batch);
    },
    read: store.read.bind(store),
    readAll: store.readAll.bind(store),
    row: store.row.bind(store),
    rows: store.rows.bind(store),
    audit: store.audit.bind(store),
    answer: store.answer.bind(store),
    close: store.close.bind(store),
  });
}

/** The bare driver over a copy of the file: plays the very rows of the door's batches, in the same transactions. */
function bareDriver(path: string) {
  const copy = `${path}.bare`;
  new DatabaseSync(path).exec('PRAGMA wal_checkpoint(TRUNCATE)');
  copyFileSync(path, copy);
  const db = new DatabaseSync(copy);
  db.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;');
  const { begin, fact, keepPlace, put, drop, audit, commit } = Object.fromEntries(
    Object.entries(writeSql).map(([name, sql]) => [name, db.prepare(sql)]),
  ) as Record<keyof typeof writeSql, ReturnType<DatabaseSync['prepare']>>;
  const last = (table: string) => Number(db.prepare(`SELECT max(id) AS id FROM ${table}`).get()?.id);
  let factId = last('facts');
  let auditId = last('audit');
  return {
    play(batches: readonly Batch[]) {
      for (const batch of batches) {
        begin.run();
        for (const { stream, expected, facts } of batch.streams) {
          facts.forEach(({ type, at, body }, step) => {
            fact.run((factId += 1), 1, stream, expected + step + 1, type, at, body);
          });
        }
        for (const row of batch.rows) {
          if (row.change === 'drop') drop.run(1, row.view, row.partition, row.key);
          else if (keepPlace.run(row.data, 1, row.view, row.partition, row.key, row.order).changes === 0) {
            put.run(row.data, 1, row.view, row.partition, row.key, row.order);
          }
        }
        for (const { at, by, subject, body } of batch.audit) audit.run((auditId += 1), 1, at, by, subject, body);
        commit.run();
      }
    },
    close: () => db.close(),
  };
}

/** An office with cases of so many facts for every round. */
async function withCases(facts: number, watch?: (store: Store) => Store) {
  const file = await officeFile(watch);
  const cases: CaseFile[] = [];
  for (let made = 0; made < (rounds + warmUp) * casesPerRound; made += 1) cases.push(await file.newCase(facts));
  const acts = async (round: number) => {
    for (const { contact } of cases.slice(round * casesPerRound, (round + 1) * casesPerRound)) {
      for (let act = 0; act < actsPerCase; act += 1) await contact();
    }
  };
  return { file, acts };
}

/**
 * The door works on one office. On another, made alike, the same acts were noted beforehand, and the bare driver
 * plays those rows: noting while measuring would burden the door with keeping what it wrote.
 */
async function pair(facts: number): Promise<{ door: Variant; bare: Variant; close(): Promise<void> }> {
  const batches: Batch[] = [];
  const noted = await withCases(facts, noting(batches));
  const driver = bareDriver(noted.file.path);
  const written: Batch[][] = [];
  for (let round = 0; round < rounds + warmUp; round += 1) {
    batches.length = 0;
    await noted.acts(round);
    written.push([...batches]);
  }
  const measured = await withCases(facts);
  return {
    door: { operations: actsPerRound, run: measured.acts },
    bare: { operations: actsPerRound, run: (round) => driver.play(written[round] as Batch[]) },
    async close() {
      driver.close();
      await noted.file.close();
      await measured.file.close();
    },
  };
}

/** Accepted acts through the door against the bare driver, on files of 30 and of 500 facts. */
export async function run(): Promise<Report> {
  const small = await pair(30);
  const large = await pair(500);
  const variants = await measure(
    {
      'door, 30 facts': small.door,
      'bare, 30 facts': small.bare,
      'door, 500 facts': large.door,
      'bare, 500 facts': large.bare,
    },
    rounds,
    warmUp,
  );
  await small.close();
  await large.close();
  return report(
    'append-sqlite',
    'ns per act',
    variants,
    {
      'bare / door, 30 facts': variants['bare, 30 facts'].median / variants['door, 30 facts'].median,
      'bare / door, 500 facts': variants['bare, 500 facts'].median / variants['door, 500 facts'].median,
    },
    [
      { ratio: 'bare / door, 30 facts', atLeast: 0.7 },
      { ratio: 'bare / door, 500 facts', atLeast: 0.7 },
    ],
  );
}
