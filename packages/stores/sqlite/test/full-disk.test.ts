import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../src/open-database.js';
import { storeOn } from '../src/store-on.js';
import { act, appendedAt } from './acts.js';
import { folder } from './folder.js';

function smallStore() {
  const path = join(folder(), 'office.db');
  const db = openDatabase(path, 1000, false);
  const store = storeOn(db, path);
  onTestFinished(() => store.close());
  return { db, store };
}

/** A full disk that needs no disk: SQLite reports its own limit just as it reports the disk's. */
function allow(db: DatabaseSync, morePages: number): void {
  const now = Number(db.prepare('PRAGMA page_count').get()?.page_count);
  db.exec(`PRAGMA max_page_count = ${now + morePages}`);
}

test('a batch that finds no room is refused whole, and taken once there is room', async () => {
  const { db, store } = smallStore();
  allow(db, 30);
  let version = 0;
  const fill = async () => {
    for (;;) {
      await store.append('cz-1', act('case/1', version + 1, 1000));
      version += 1;
    }
  };
  const full = expect.objectContaining({ name: 'StoreError', code: 'store-full' });
  await expect(fill()).rejects.toThrow(full);
  await expect(store.append('cz-1', act('case/1', version + 1, 1000))).rejects.toThrow(full);

  expect(version).toBeGreaterThan(3);
  expect(await store.read('cz-1', 'case/1')).toHaveLength(version);
  expect(await store.audit('cz-1')).toHaveLength(version);
  expect((await store.row('cz-1', 'cases', 'all', 'case/1'))?.order).toBe(`${version}`);
  expect(await store.answer('cz-1', `case/1 ${version + 1}`)).toBeUndefined();

  allow(db, 100);
  expect(await store.append('cz-1', act('case/1', version + 1, 1000))).toEqual(appendedAt(version + 1));
});

test('an office that finds no room leaves no number behind', async () => {
  const { db, store } = smallStore();
  await store.append('cz-1', act('case/1', 1));
  allow(db, 0);
  await expect(store.append('cz-2', act('case/1', 1, 100_000))).rejects.toMatchObject({ code: 'store-full' });
  allow(db, 100);
  await store.append('cz-3', act('case/1', 1));
  expect(await store.readAll('cz-2')).toEqual([]);
  expect(await store.readAll('cz-3')).toHaveLength(1);
});

test('no more offices fit in a file than its keys have room for', async () => {
  const { db, store } = smallStore();
  db.exec(`INSERT INTO offices VALUES (${2 ** 17 - 2}, 'the last but one')`);
  const last = await store.append('the last', act('case/1', 1));
  expect(last).toEqual(appendedAt(1));
  expect((await store.readAll('the last'))[0]?.position).toBe(1);
  await expect(store.append('one too many', act('case/1', 1))).rejects.toMatchObject({ code: 'store-full' });
  expect(await store.readAll('one too many')).toEqual([]);
});
