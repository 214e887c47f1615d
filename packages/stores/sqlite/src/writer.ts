import type { DatabaseSync, StatementSync } from 'node:sqlite';
import {
  type Appended,
  type Batch,
  type NewAuditRow,
  type RowChange,
  StoreError,
  type StreamPart,
} from '@koordinace/store-port';
import { HeadReader } from './heads.js';
import { NEWEST } from './migrations.js';
import type { Offices } from './offices.js';
import { startOf } from './position.js';
import { readSql } from './read-sql.js';
import { type Select, select } from './select.js';
import { writeSql } from './write-sql.js';

type Statements = Record<keyof typeof writeSql, StatementSync>;

/** Writes batches, each in one transaction that takes the write lock at its start. */
export class Writer {
  readonly #db: DatabaseSync;
  readonly #offices: Offices;
  readonly #sql: Statements;
  readonly #fileVersion: Select<[version: number]>;
  readonly #heads: HeadReader;
  readonly #answer: Select<[digest: string, answer: string]>;

  constructor(db: DatabaseSync, offices: Offices) {
    this.#db = db;
    this.#offices = offices;
    const texts = Object.entries(writeSql);
    this.#sql = Object.fromEntries(texts.map(([name, text]) => [name, db.prepare(text)])) as Statements;
    this.#fileVersion = select(db, 'PRAGMA user_version');
    this.#heads = new HeadReader(db);
    this.#answer = select(db, readSql.answer);
  }

  append(name: string, batch: Batch): Appended {
    this.#sql.begin.run();
    try {
      this.#checkFileVersion();
      const appended = this.#write(this.#offices.findOrAdd(name), batch);
      this.#sql[appended.outcome === 'appended' ? 'commit' : 'rollback'].run();
      return appended;
    } catch (error) {
      this.#undo(error);
      throw error;
    }
  }

  /** A newer process may have brought the file up to date since this one opened it. */
  #checkFileVersion(): void {
    const [version = 0] = this.#fileVersion.first() ?? [];
    if (version > NEWEST)
      throw new StoreError('store-newer', `the file now has version ${version}, written by newer software`);
  }

  #write(office: number, batch: Batch): Appended {
    const repeated = this.#remember(office, batch.command);
    if (repeated) return repeated;
    const heads = this.#heads.read(
      office,
      batch.streams.map(({ stream }) => stream),
    );
    for (const [at, { stream, expected }] of batch.streams.entries()) {
      const actual = heads.versions[at] ?? 0;
      if (actual !== expected) return { outcome: 'conflict', stream, expected, actual };
    }
    const last = this.#facts(office, batch.streams, heads.lastFact);
    for (const change of batch.rows) this.#change(office, change);
    this.#audit(office, batch.audit, heads.lastAudit);
    return { outcome: 'appended', position: last - startOf(office) };
  }

  /** Writes the answer before all else: that it changes nothing is how a repeated command shows. */
  #remember(office: number, command: Batch['command']): Appended | undefined {
    if (!command) return undefined;
    if (this.#sql.answer.run(office, command.id, command.digest, command.answer).changes === 1) return undefined;
    const [digest, answer] = this.#answer.first(office, command.id) ?? [];
    if (digest === undefined || answer === undefined) throw new Error('a remembered answer cannot be read back');
    return { outcome: 'repeated', remembered: { digest, answer } };
  }

  /** Gives back the last fact's key. */
  #facts(office: number, parts: readonly StreamPart[], last: number): number {
    let id = last;
    for (const { stream, expected, facts } of parts) {
      let version = expected;
      for (const { type, at, body } of facts) {
        id += 1;
        version += 1;
        this.#sql.fact.run(id, office, stream, version, type, at, body);
      }
    }
    return id;
  }

  #change(office: number, change: RowChange): void {
    const { view, partition, key } = change;
    if (change.change === 'drop') {
      this.#sql.drop.run(office, view, partition, key);
      return;
    }
    const { data, order } = change;
    if (this.#sql.keepPlace.run(data, office, view, partition, key, order).changes === 1) return;
    this.#sql.put.run(data, office, view, partition, key, order);
  }

  #audit(office: number, rows: readonly NewAuditRow[], last: number): void {
    let id = last;
    for (const { at, by, subject, body } of rows) {
      id += 1;
      this.#sql.audit.run(id, office, at, by, subject, body);
    }
  }

  /**
   * SQLite itself rolls back after some failures (a full disk) and not after others. Where neither it nor we can,
   * the connection is closed: what was not committed can then never be.
   */
  #undo(cause: unknown): void {
    if (!this.#db.isTransaction) return;
    try {
      this.#sql.rollback.run();
    } catch (failure) {
      this.#db.close();
      const message = 'the batch could not be rolled back, so the store was closed';
      throw new AggregateError([cause, failure], message, { cause: failure });
    }
  }
}
