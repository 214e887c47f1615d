import { join } from 'node:path';
import { sqliteStore } from '@koordinace/store-sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../src/open-database.js';
import { storeOn } from '../src/store-on.js';
import { act, appendedAt } from './acts.js';
import { folder } from './folder.js';

// After ABORT the transaction is still open and the store must roll it back; after ROLLBACK SQLite has done so itself.
test.each(['ABORT', 'ROLLBACK'])(
  'a write that fails in the middle (%s) leaves nothing and holds nothing up',
  async (how) => {
    const path = join(folder(), 'office.db');
    const db = openDatabase(path, 1000, false);
    const store = storeOn(db, path);
    onTestFinished(() => store.close());
    await store.append('cz-1', act('case/1', 1));
    db.exec(`CREATE TEMP TRIGGER fails BEFORE INSERT ON audit BEGIN SELECT RAISE(${how}, 'no audit today'); END`);
    await expect(store.append('cz-1', act('case/1', 2))).rejects.toThrow('no audit today');
    await expect(store.append('cz-2', act('case/1', 1))).rejects.toThrow('no audit today');

    expect(await store.read('cz-1', 'case/1')).toHaveLength(1);
    expect((await store.row('cz-1', 'cases', 'all', 'case/1'))?.order).toBe('1');
    expect(await store.answer('cz-1', 'case/1 2')).toBeUndefined();

    const other = sqliteStore(path, { busyTimeoutMs: 20 });
    onTestFinished(() => other.close());
    expect(await other.append('cz-2', act('case/1', 1))).toEqual(appendedAt(1));
    db.exec('DROP TRIGGER fails');
    expect(await store.append('cz-1', act('case/1', 2))).toEqual(appendedAt(2));
    expect(await store.readAll('cz-2')).toHaveLength(1);
  },
);

test('a conflict and a repeated command hold nothing up either', async () => {
  const path = join(folder(), 'office.db');
  const [store, other] = [sqliteStore(path), sqliteStore(path, { busyTimeoutMs: 20 })];
  onTestFinished(() => store.close());
  onTestFinished(() => other.close());
  await store.append('cz-1', act('case/1', 1));
  expect(await store.append('cz-1', act('case/1', 1))).toMatchObject({ outcome: 'repeated' });
  expect(await store.append('cz-1', act('case/2', 5))).toMatchObject({ outcome: 'conflict' });
  expect(await other.append('cz-1', act('case/1', 2))).toEqual(appendedAt(2));
});
