import { randomBytes } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Keys } from './keys.js';

/**
 * Keys kept in a file of their own, readable by its owner only. The file is an SQLite database, since two
 * processes may need a new person's key at once, and a key that was given out must never be lost.
 *
 * @example
 * const office = await openOffice({ store: sqliteStore('office.db'), keys: fileKeys('office.keys') });
 */
export function fileKeys(path: string): Keys {
  const db = new DatabaseSync(path);
  // Overwrites what is deleted: a destroyed key must not survive in a free page.
  db.exec('PRAGMA busy_timeout=5000; PRAGMA secure_delete=ON; PRAGMA synchronous=FULL;');
  db.exec('CREATE TABLE IF NOT EXISTS keys (office TEXT, person TEXT, key BLOB, PRIMARY KEY (office, person)) STRICT');
  chmodSync(path, 0o600);
  const select = db.prepare('SELECT key FROM keys WHERE office = ? AND person = ?');
  const insert = db.prepare('INSERT INTO keys VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  // The row stays without its key, so that nobody is given a new one.
  const remove = db.prepare('INSERT INTO keys VALUES (?, ?, NULL) ON CONFLICT DO UPDATE SET key = NULL');
  const row = (office: string, person: string) => select.get(office, person) as { key: Uint8Array | null } | undefined;
  return {
    find: async (office, person) => row(office, person)?.key ?? undefined,
    async ensure(office, person) {
      const known = row(office, person);
      if (known !== undefined) return known.key ?? undefined;
      insert.run(office, person, randomBytes(32));
      // Whoever came first has it.
      return row(office, person)?.key ?? undefined;
    },
    async destroy(office, person) {
      remove.run(office, person);
    },
    async close() {
      db.close();
    },
  };
}
