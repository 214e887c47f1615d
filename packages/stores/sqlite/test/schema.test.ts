import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { migrations, NEWEST } from '../src/migrations.js';
import { APPLICATION_ID, openDatabase } from '../src/open-database.js';
import { readSql } from '../src/read-sql.js';
import { folder } from './folder.js';

function database() {
  const db = openDatabase(join(folder(), 'office.db'), 1000, false);
  onTestFinished(() => db.close());
  return db;
}

test('migrations are numbered from 1 without gaps', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1));
});

test('a new file carries our mark and the newest version, keeps a log and waits for the disk', () => {
  const db = database();
  const pragma = (name: string) => Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0];
  expect(pragma('application_id')).toBe(APPLICATION_ID);
  expect(pragma('user_version')).toBe(NEWEST);
  expect(pragma('journal_mode')).toBe('wal');
  expect(pragma('synchronous')).toBe(2);
});

test.each(Object.entries(readSql))('reading `%s` looks into one index and sorts nothing', (_, sql) => {
  const plan = database()
    .prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...(sql.match(/\?/g) ?? []).map(() => 1));
  for (const { detail } of plan) expect(detail).toMatch(/^SEARCH /);
});
