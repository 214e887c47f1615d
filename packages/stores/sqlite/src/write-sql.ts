/**
 * The statements with which a batch is written, in the order of their use. They stand here by themselves so that a
 * benchmark can play the same rows through the bare driver.
 */
export const writeSql = {
  begin: 'BEGIN IMMEDIATE',
  office: 'INSERT INTO offices (name) VALUES (?)',
  /** Changes nothing for a repeated command: its first answer stays. */
  answer: 'INSERT INTO answers (office, command, digest, answer) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  fact: 'INSERT INTO facts (id, office, stream, version, type, at, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
  /** Tried first: most rows keep their place, and then the index over `order` need not be touched. */
  keepPlace: `UPDATE view_rows SET data = ?
    WHERE office = ? AND "view" = ? AND "partition" = ? AND "key" = ? AND "order" = ?`,
  put: `INSERT INTO view_rows (data, office, "view", "partition", "key", "order") VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET "order" = excluded."order", data = excluded.data`,
  drop: 'DELETE FROM view_rows WHERE office = ? AND "view" = ? AND "partition" = ? AND "key" = ?',
  audit: 'INSERT INTO audit (id, office, at, "by", subject, body) VALUES (?, ?, ?, ?, ?, ?)',
  commit: 'COMMIT',
  rollback: 'ROLLBACK',
} as const;
