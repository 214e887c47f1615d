import { DatabaseSync } from 'node:sqlite';
import { StoreError } from '@koordinace/store-port';
import { migrate } from './migrate.js';
import { NEWEST } from './migrations.js';
import { isBusy } from './store-error-from.js';
import { checkWholeFile } from './whole-file.js';

/** Written in the header of every file of ours ("Koor" in ASCII), so that another program's file is recognised. */
export const APPLICATION_ID = 0x4b6f6f72;

interface Identity {
  readonly application: number;
  readonly version: number;
  readonly tables: number;
}

/** Opens the file, makes sure that it is ours, whole and not newer than we are, and brings it up to date. */
export function openDatabase(path: string, busyTimeoutMs: number, readOnly: boolean): DatabaseSync {
  checkWholeFile(path);
  const db = new DatabaseSync(path, { timeout: busyTimeoutMs, readOnly });
  try {
    const identity = identify(db);
    checkIdentity(identity, path);
    if (!readOnly) prepareToWrite(db, identity.version, busyTimeoutMs);
    else if (identity.version < NEWEST) {
      const reason = 'is empty or older than this software: open it for writing first';
      throw new StoreError('store-unreachable', `the file \`${path}\` ${reason}`);
    }
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** All three in one reading, or another process could write the file in between. */
function identify(db: DatabaseSync): Identity {
  const found = db
    .prepare(`SELECT (SELECT application_id FROM pragma_application_id) AS application,
      (SELECT user_version FROM pragma_user_version) AS version, (SELECT count(*) FROM sqlite_schema) AS tables`)
    .get();
  return { application: Number(found?.application), version: Number(found?.version), tables: Number(found?.tables) };
}

function checkIdentity({ application, version, tables }: Identity, path: string): void {
  const empty = application === 0 && version === 0 && tables === 0;
  if (empty) return;
  if (application !== APPLICATION_ID) {
    throw new StoreError('store-damaged', `the file \`${path}\` is a database of another program`);
  }
  if (version > NEWEST) {
    const versions = `has version ${version}, this software knows versions up to ${NEWEST}`;
    throw new StoreError('store-newer', `the file \`${path}\` ${versions}`);
  }
}

function prepareToWrite(db: DatabaseSync, version: number, busyTimeoutMs: number): void {
  writeAheadLog(db, Date.now() + busyTimeoutMs);
  // FULL: a commit is on the disk before the act is acknowledged.
  db.exec('PRAGMA synchronous = FULL; PRAGMA cell_size_check = ON');
  if (version < NEWEST) migrate(db, APPLICATION_ID);
}

/** SQLite does not wait when two processes change the mode of a new file at once, so we do. */
function writeAheadLog(db: DatabaseSync, until: number): void {
  if (db.prepare('PRAGMA journal_mode').get()?.journal_mode === 'wal') return;
  for (;;) {
    try {
      db.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() >= until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
