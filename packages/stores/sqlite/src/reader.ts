import type { DatabaseSync } from 'node:sqlite';
import type { AuditQuery, AuditRow, FactRow, ReadAllQuery, Remembered, Row, RowsQuery } from '@koordinace/store-port';
import type { Offices } from './offices.js';
import { endOf, startOf } from './position.js';
import { readSql } from './read-sql.js';
import { type Select, select } from './select.js';

type AuditTuple = [id: number, at: string, by: string, subject: string, body: string];

/** SQLite takes a negative limit for none. */
const NO_LIMIT = -1;
/** SQLite sorts every blob after every text, so this one is an upper bound to all of them. */
const AFTER_ALL_TEXTS = new Uint8Array([0]);

/** Reads what the writer wrote. An office that wrote nothing yet is empty. */
export class Reader {
  readonly #offices: Offices;
  readonly #stream: Select<[version: number, id: number, type: string, at: string, body: string]>;
  readonly #facts: Select<[stream: string, version: number, id: number, type: string, at: string, body: string]>;
  readonly #row: Select<[order: string, data: string]>;
  readonly #rows: Select<[key: string, order: string, data: string]>;
  readonly #audit: Select<AuditTuple>;
  readonly #auditOfSubject: Select<AuditTuple>;
  readonly #answer: Select<[digest: string, answer: string]>;

  constructor(db: DatabaseSync, offices: Offices) {
    this.#offices = offices;
    this.#stream = select(db, readSql.stream);
    this.#facts = select(db, readSql.facts);
    this.#row = select(db, readSql.row);
    this.#rows = select(db, readSql.rows);
    this.#audit = select(db, readSql.audit);
    this.#auditOfSubject = select(db, readSql.auditOfSubject);
    this.#answer = select(db, readSql.answer);
  }

  stream(name: string, stream: string, after: number): readonly FactRow[] {
    const office = this.#offices.find(name);
    if (office === undefined) return [];
    const start = startOf(office);
    const found = this.#stream.all(office, stream, after);
    return found.map(([version, id, type, at, body]) => ({ stream, version, position: id - start, type, at, body }));
  }

  facts(name: string, { after = 0, limit = NO_LIMIT }: ReadAllQuery): readonly FactRow[] {
    const office = this.#offices.find(name);
    if (office === undefined) return [];
    const start = startOf(office);
    const found = this.#facts.all(start + after, endOf(office), limit);
    return found.map(([stream, version, id, type, at, body]) => {
      return { stream, version, position: id - start, type, at, body };
    });
  }

  row(name: string, view: string, partition: string, key: string): Row | undefined {
    const office = this.#offices.find(name);
    const found = office === undefined ? undefined : this.#row.first(office, view, partition, key);
    return found && { view, partition, key, order: found[0], data: found[1] };
  }

  rows(name: string, { view, partition, from = '', to, limit = NO_LIMIT }: RowsQuery): readonly Row[] {
    const office = this.#offices.find(name);
    if (office === undefined) return [];
    const found = this.#rows.all(office, view, partition, from, to ?? AFTER_ALL_TEXTS, limit);
    return found.map(([key, order, data]) => ({ view, partition, key, order, data }));
  }

  audit(name: string, { subject, after = 0, limit = NO_LIMIT }: AuditQuery): readonly AuditRow[] {
    const office = this.#offices.find(name);
    if (office === undefined) return [];
    const start = startOf(office);
    const found =
      subject === undefined
        ? this.#audit.all(start + after, endOf(office), limit)
        : this.#auditOfSubject.all(office, subject, start + after, endOf(office), limit);
    return found.map(([id, at, by, about, body]) => ({ position: id - start, at, by, subject: about, body }));
  }

  answer(name: string, command: string): Remembered | undefined {
    const office = this.#offices.find(name);
    const found = office === undefined ? undefined : this.#answer.first(office, command);
    return found && { digest: found[0], answer: found[1] };
  }
}
