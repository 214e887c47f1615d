import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { endOf, startOf } from './position.js';
import { readSql } from './read-sql.js';
import { type Select, select } from './select.js';

/** How far an office and some of its streams have come: what an append has to know before it writes. */
export interface Heads {
  readonly lastFact: number;
  readonly lastAudit: number;
  /** The streams' versions, in the order in which they were named. */
  readonly versions: readonly number[];
}

type Answer = readonly (number | null)[];

/** Asks for all heads of an append in one statement: every call of the driver costs more than the look itself. */
export class HeadReader {
  readonly #db: DatabaseSync;
  /** A statement for each number of streams. */
  readonly #statements = new Map<number, Select<Answer>>();

  constructor(db: DatabaseSync) {
    this.#db = db;
  }

  read(office: number, streams: readonly string[]): Heads {
    const start = startOf(office);
    const end = endOf(office);
    const values: SQLInputValue[] = [start, end, start, end];
    for (const stream of streams) values.push(office, stream);
    const [lastFact, lastAudit, ...versions] = this.#statement(streams.length).first(...values) ?? [];
    return {
      lastFact: lastFact ?? start,
      lastAudit: lastAudit ?? start,
      versions: versions.map((version) => version ?? 0),
    };
  }

  #statement(streams: number): Select<Answer> {
    const known = this.#statements.get(streams);
    if (known !== undefined) return known;
    const parts = [readSql.lastFact, readSql.lastAudit, ...Array.from({ length: streams }, () => readSql.version)];
    const made = select<Answer>(this.#db, `SELECT ${parts.map((part) => `(${part})`).join(', ')}`);
    this.#statements.set(streams, made);
    return made;
  }
}
