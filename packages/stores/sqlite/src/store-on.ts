import type { DatabaseSync } from 'node:sqlite';
import { checkBatch, checkCount, checkTexts, type Store, StoreError } from '@koordinace/store-port';
import { Offices } from './offices.js';
import { Reader } from './reader.js';
import { storeErrorFrom } from './store-error-from.js';
import { Writer } from './writer.js';

/** The store on a connection that was opened by openDatabase. */
export function storeOn(db: DatabaseSync, path: string): Store {
  const offices = new Offices(db);
  const writer = new Writer(db, offices);
  const reader = new Reader(db, offices);

  /** Every call passes here: the store must be open, and what the driver throws is put into the port's words. */
  const use = <Result>(work: () => Result): Result => {
    if (!db.isOpen) throw new StoreError('store-closed', `the file \`${path}\` was closed before this call`);
    try {
      return work();
    } catch (error) {
      throw storeErrorFrom(error, path);
    }
  };

  return {
    async append(office, batch) {
      checkTexts(office);
      checkBatch(batch);
      return use(() => writer.append(office, batch));
    },
    async read(office, stream, { after = 0 } = {}) {
      checkTexts(office, stream);
      checkCount(after);
      return use(() => reader.stream(office, stream, after));
    },
    async readAll(office, query = {}) {
      checkTexts(office);
      checkCount(query.after ?? 0);
      checkCount(query.limit ?? 0);
      return use(() => reader.facts(office, query));
    },
    async row(office, view, partition, key) {
      checkTexts(office, view, partition, key);
      return use(() => reader.row(office, view, partition, key));
    },
    async rows(office, query) {
      checkTexts(office, query.view, query.partition, query.from ?? '', query.to ?? '');
      checkCount(query.limit ?? 0);
      return use(() => reader.rows(office, query));
    },
    async audit(office, query = {}) {
      checkTexts(office, query.subject ?? '');
      checkCount(query.after ?? 0);
      checkCount(query.limit ?? 0);
      return use(() => reader.audit(office, query));
    },
    async answer(office, command) {
      checkTexts(office, command);
      return use(() => reader.answer(office, command));
    },
    async close() {
      if (db.isOpen) db.close();
    },
  };
}
