/** The statements that only read. Each is answered from one index, in order, without sorting. */
export const readSql = {
  office: 'SELECT id FROM offices WHERE name = ?',
  version: 'SELECT max(version) FROM facts WHERE office = ? AND stream = ?',
  lastFact: 'SELECT max(id) FROM facts WHERE id BETWEEN ? AND ?',
  lastAudit: 'SELECT max(id) FROM audit WHERE id BETWEEN ? AND ?',
  stream: `SELECT version, id, type, at, body FROM facts
    WHERE office = ? AND stream = ? AND version > ? ORDER BY version`,
  facts: `SELECT stream, version, id, type, at, body FROM facts
    WHERE id > ? AND id <= ? ORDER BY id LIMIT ?`,
  row: `SELECT "order", data FROM view_rows
    WHERE office = ? AND "view" = ? AND "partition" = ? AND "key" = ?`,
  rows: `SELECT "key", "order", data FROM view_rows
    WHERE office = ? AND "view" = ? AND "partition" = ? AND "order" >= ? AND "order" <= ?
    ORDER BY "order", "key" LIMIT ?`,
  audit: `SELECT id, at, "by", subject, body FROM audit
    WHERE id > ? AND id <= ? ORDER BY id LIMIT ?`,
  auditOfSubject: `SELECT id, at, "by", subject, body FROM audit
    WHERE office = ? AND subject = ? AND id > ? AND id <= ? ORDER BY id LIMIT ?`,
  answer: 'SELECT digest, answer FROM answers WHERE office = ? AND command = ?',
} as const;
