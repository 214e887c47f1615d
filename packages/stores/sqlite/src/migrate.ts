import type { DatabaseSync } from 'node:sqlite';
import { migrations } from './migrations.js';

/** Takes every step that the file has not taken yet, all in one transaction. */
export function migrate(db: DatabaseSync, applicationId: number): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    // Read again under the lock: another process may have been faster.
    const from = Number(db.prepare('PRAGMA user_version').get()?.user_version);
    for (const { version, sql } of migrations) {
      if (version > from) db.exec(`${sql}; PRAGMA user_version = ${version}`);
    }
    db.exec(`PRAGMA application_id = ${applicationId}; COMMIT`);
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
