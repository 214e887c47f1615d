import { resolve } from 'node:path';
import { checkTexts, type Store } from '@koordinace/store-port';
import { openDatabase } from './open-database.js';
import { storeErrorFrom } from './store-error-from.js';
import { storeOn } from './store-on.js';

export interface SqliteOptions {
  /** How long a call waits for another process to let go of the file, in milliseconds; 5000 unless said. */
  readonly busyTimeoutMs?: number;
  /** Only look: the file must exist, and every append is refused as `store-unreachable`. */
  readonly readOnly?: boolean;
}

/**
 * A store (úložiště) in one SQLite file, made when it does not exist yet. An accepted act is on the disk before
 * its append is answered. Many processes may open the same file on one machine, never over a network disk.
 *
 * @throws StoreError when the file cannot be opened, is not ours, was cut, or was written by newer software.
 *
 * @example
 * import { sqliteStore } from '@koordinace/store-sqlite';
 *
 * const store = sqliteStore('office.db');
 * const fact = { type: 'CaseOpened', at: '2026-03-02T08:15:00.000Z', body: '{}' };
 * await store.append('cz-1', { streams: [{ stream: 'case/1', expected: 0, facts: [fact] }], rows: [], audit: [] });
 * await store.close();
 */
export function sqliteStore(path: string, { busyTimeoutMs = 5000, readOnly = false }: SqliteOptions = {}): Store {
  checkTexts(path);
  if (path === '' || path === ':memory:') throw new TypeError('a file is needed; `memoryStore()` keeps data in memory');
  // A whole path: the driver would take `file:…` for an address with options.
  const file = resolve(path);
  try {
    return storeOn(openDatabase(file, busyTimeoutMs, readOnly), file);
  } catch (error) {
    throw storeErrorFrom(error, file);
  }
}
