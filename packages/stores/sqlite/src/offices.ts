import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { StoreError } from '@koordinace/store-port';
import { MOST_OFFICES } from './position.js';
import { readSql } from './read-sql.js';
import { type Select, select } from './select.js';
import { writeSql } from './write-sql.js';

/** Small numbers in place of the names of offices. A number once given is never changed, so it is kept. */
export class Offices {
  readonly #known = new Map<string, number>();
  readonly #find: Select<[id: number]>;
  readonly #add: StatementSync;

  constructor(db: DatabaseSync) {
    this.#find = select(db, readSql.office);
    this.#add = db.prepare(writeSql.office);
  }

  find(name: string): number | undefined {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const [id] = this.#find.first(name) ?? [];
    if (id !== undefined) this.#known.set(name, id);
    return id;
  }

  /** Call it inside a transaction. A new number is not kept until it is read again: the batch may yet roll back. */
  findOrAdd(name: string): number {
    const found = this.find(name);
    if (found !== undefined) return found;
    const id = Number(this.#add.run(name).lastInsertRowid);
    if (id > MOST_OFFICES) throw new StoreError('store-full', `one file serves at most ${MOST_OFFICES} offices`);
    return id;
  }
}
