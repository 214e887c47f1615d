import { copyFileSync, existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sqliteStore } from '@koordinace/store-sqlite';
import { expect, test } from 'vitest';
import { act, write } from './acts.js';
import { folder } from './folder.js';

const damaged = (words: string) =>
  expect.objectContaining({ name: 'StoreError', code: 'store-damaged', message: expect.stringContaining(words) });

async function written(acts = 150): Promise<string> {
  const path = join(folder(), 'office.db');
  const store = sqliteStore(path);
  await write(store, acts);
  await store.close();
  return path;
}

test('a file that is no database is refused and left as it was', () => {
  const path = join(folder(), 'notes.txt');
  writeFileSync(path, 'Milý deníčku, '.repeat(1000));
  expect(() => sqliteStore(path)).toThrow(damaged('is not a store'));
  expect(readFileSync(path, 'utf8')).toBe('Milý deníčku, '.repeat(1000));
});

test('a database of another program is refused and left as it was', () => {
  const path = join(folder(), 'other.db');
  const other = new DatabaseSync(path);
  other.exec('CREATE TABLE songs (title TEXT)');
  other.close();
  const before = readFileSync(path);
  expect(() => sqliteStore(path)).toThrow(damaged('is a database of another program'));
  expect(readFileSync(path)).toEqual(before);
});

test('a file that a newer version wrote is refused', async () => {
  const path = await written(1);
  const newer = new DatabaseSync(path);
  newer.exec('PRAGMA user_version = 1000');
  newer.close();
  const error = { code: 'store-newer', message: expect.stringContaining('has version 1000') };
  expect(() => sqliteStore(path)).toThrow(expect.objectContaining(error));
});

test('a file that a newer version takes over while it is open is written no more', async () => {
  const path = join(folder(), 'office.db');
  const store = sqliteStore(path);
  await write(store, 1);
  const newer = new DatabaseSync(path);
  newer.exec('PRAGMA user_version = 1000');
  newer.close();
  await expect(store.append('cz-1', act('case/1', 2))).rejects.toMatchObject({ code: 'store-newer' });
  expect(await store.readAll('cz-1')).toHaveLength(1);
  await store.close();
});

test.each([0.5, 0.99, 0.01])('a file of which %d is left is refused', async (left) => {
  const path = await written();
  truncateSync(path, Math.floor(statSync(path).size * left));
  expect(() => sqliteStore(path)).toThrow(damaged('was cut'));
});

test('a file cut beside the log of a process that was killed is refused, every time', async () => {
  const path = await written();
  const store = sqliteStore(path);
  await write(store, 3, 'case/2');
  // What a crash leaves: the file and its log, but nobody who has them open.
  const left = join(folder(), 'office.db');
  copyFileSync(path, left);
  copyFileSync(`${path}-wal`, `${left}-wal`);
  await store.close();

  const whole = sqliteStore(left);
  expect(await whole.read('cz-1', 'case/2')).toHaveLength(3);
  await whole.close();

  copyFileSync(path, left);
  const again = sqliteStore(path);
  await write(again, 3, 'case/3');
  copyFileSync(`${path}-wal`, `${left}-wal`);
  await again.close();
  truncateSync(left, statSync(left).size - 2 * 4096);
  for (let attempt = 0; attempt < 2; attempt++) expect(() => sqliteStore(left)).toThrow(damaged('was cut'));
});

test('a file with noise in its middle is refused when the noise is met', async () => {
  const path = await written();
  const bytes = readFileSync(path);
  bytes.fill(0xa5, 3 * 4096, bytes.length);
  writeFileSync(path, bytes);
  const attempt = async () => {
    const store = sqliteStore(path);
    try {
      return await store.readAll('cz-1');
    } finally {
      await store.close();
    }
  };
  await expect(attempt()).rejects.toThrow(damaged('was cut or altered'));
});

test('an empty file becomes a store', async () => {
  const path = join(folder(), 'office.db');
  writeFileSync(path, '');
  const store = sqliteStore(path);
  await write(store, 1);
  await store.close();
  expect(existsSync(`${path}-wal`)).toBe(false);
});
