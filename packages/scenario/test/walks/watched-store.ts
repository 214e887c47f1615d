import type { Batch, Store } from '@koordinace/store-port';

/** The store, with somebody who sees every batch that was written. */
export const watched = (store: Store, see: (batch: Batch) => void): Store => ({
  async append(office, batch) {
    const appended = await store.append(office, batch);
    if (appended.outcome === 'appended') see(batch);
    return appended;
  },
  read: store.read.bind(store),
  readAll: store.readAll.bind(store),
  row: store.row.bind(store),
  rows: store.rows.bind(store),
  audit: store.audit.bind(store),
  answer: store.answer.bind(store),
  close: store.close.bind(store),
});
