import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sqliteStore } from '@koordinace/store-sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { act, appendedAt, write } from './acts.js';
import { folder } from './folder.js';

const unreachable = expect.objectContaining({ name: 'StoreError', code: 'store-unreachable' });

test('a folder that is not there, or a folder in place of the file, is unreachable', () => {
  const path = folder();
  mkdirSync(join(path, 'office.db'));
  expect(() => sqliteStore(join(path, 'office.db'))).toThrow(unreachable);
  expect(() => sqliteStore(join(path, 'none', 'office.db'))).toThrow(unreachable);
});

test('a store opened to look only is read and never written', async () => {
  const path = join(folder(), 'office.db');
  expect(() => sqliteStore(path, { readOnly: true })).toThrow(unreachable);
  const store = sqliteStore(path);
  await write(store, 2);
  const looking = sqliteStore(path, { readOnly: true });
  expect(await looking.read('cz-1', 'case/1')).toHaveLength(2);
  await expect(looking.append('cz-1', act('case/1', 3))).rejects.toThrow(unreachable);
  await looking.close();
  await store.close();
});

test('a file held by another process is busy for as long as it is held', async () => {
  const path = join(folder(), 'office.db');
  const store = sqliteStore(path, { busyTimeoutMs: 20 });
  onTestFinished(() => store.close());
  await write(store, 1);
  const other = new DatabaseSync(path);
  onTestFinished(() => other.close());
  other.exec('BEGIN IMMEDIATE');
  const busy = expect.objectContaining({ name: 'StoreError', code: 'store-busy' });
  await expect(store.append('cz-1', act('case/1', 2))).rejects.toThrow(busy);
  expect(await store.readAll('cz-1')).toHaveLength(1);
  other.exec('ROLLBACK');
  expect(await store.append('cz-1', act('case/1', 2))).toEqual(appendedAt(2));
});

test('a path is a path, and memory is not a file', () => {
  expect(() => sqliteStore(':memory:')).toThrow(TypeError);
  expect(() => sqliteStore('')).toThrow(TypeError);
});
