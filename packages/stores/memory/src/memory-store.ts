import { checkBatch, checkCount, checkTexts, type Store, StoreError } from '@koordinace/store-port';
import { OfficeData } from './office-data.js';

/** Data in memory to which any number of stores may be opened, as connections are to a database. */
export interface MemoryBackend {
  /** Another store on the same data. Closing it leaves the data and the other stores alone. */
  open(): Store;
}

/**
 * A store (úložiště) that lives as long as the process does: for tests, trials and demonstrations.
 *
 * @example
 * import { memoryStore } from '@koordinace/store-memory';
 *
 * const store = memoryStore();
 * const fact = { type: 'CaseOpened', at: '2026-03-02T08:15:00.000Z', body: '{}' };
 * await store.append('cz-1', { streams: [{ stream: 'case/1', expected: 0, facts: [fact] }], rows: [], audit: [] });
 * const [opened] = await store.read('cz-1', 'case/1');
 */
export function memoryStore(): Store {
  return memoryBackend().open();
}

/**
 * Data in memory on which several stores work, to try what two processes would do to each other.
 *
 * @example
 * import { memoryBackend } from '@koordinace/store-memory';
 *
 * const backend = memoryBackend();
 * const [mine, yours] = [backend.open(), backend.open()];
 */
export function memoryBackend(): MemoryBackend {
  const offices = new Map<string, OfficeData>();
  return { open: () => connect(offices) };
}

function connect(offices: Map<string, OfficeData>): Store {
  let closed = false;
  /** Every call passes here: the store must be open and its arguments such as every store could take. */
  const find = (office: string, ...texts: readonly string[]): OfficeData => {
    if (closed) throw new StoreError('store-closed', 'the store was closed before this call');
    checkTexts(office, ...texts);
    return offices.get(office) ?? new OfficeData();
  };

  return {
    async append(office, batch) {
      const data = find(office);
      checkBatch(batch);
      const appended = data.append(batch);
      if (appended.outcome === 'appended') offices.set(office, data);
      return appended;
    },
    async read(office, stream, { after = 0 } = {}) {
      checkCount(after);
      return find(office, stream).stream(stream).slice(after);
    },
    async readAll(office, { after = 0, limit } = {}) {
      checkCount(after);
      checkCount(limit ?? 0);
      return find(office).facts(after, limit);
    },
    async row(office, view, partition, key) {
      return find(office, view, partition, key).row(view, partition, key);
    },
    async rows(office, query) {
      checkCount(query.limit ?? 0);
      return find(office, query.view, query.partition, query.from ?? '', query.to ?? '').rows(query);
    },
    async audit(office, query = {}) {
      checkCount(query.after ?? 0);
      checkCount(query.limit ?? 0);
      return find(office, query.subject ?? '').audit(query);
    },
    async answer(office, command) {
      return find(office, command).answer(command);
    },
    async close() {
      closed = true;
    },
  };
}
