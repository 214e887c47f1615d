/** One step from a version of the file to the next. Once released it is never changed; a new one is added. */
export interface Migration {
  /** The version that the file has afterwards: 1, 2, 3 … without gaps. */
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}

/**
 * Tables without a rowid are their own index, for what is found by name. Facts and audit rows keep a rowid
 * (see position.ts): they may be long, and a table without a rowid moves what is over 1 kB to pages of its own.
 */
const beginnings = `
  CREATE TABLE offices (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
  ) STRICT;

  CREATE TABLE facts (
    id INTEGER PRIMARY KEY,
    office INTEGER NOT NULL,
    stream TEXT NOT NULL,
    version INTEGER NOT NULL,
    type TEXT NOT NULL,
    at TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX facts_of_stream ON facts (office, stream, version);

  CREATE TABLE view_rows (
    office INTEGER NOT NULL,
    "view" TEXT NOT NULL,
    "partition" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (office, "view", "partition", "key")
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX view_rows_in_order ON view_rows (office, "view", "partition", "order", "key");

  CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    office INTEGER NOT NULL,
    at TEXT NOT NULL,
    "by" TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX audit_of_subject ON audit (office, subject);

  CREATE TABLE answers (
    office INTEGER NOT NULL,
    command TEXT NOT NULL,
    digest TEXT NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (office, command)
  ) STRICT, WITHOUT ROWID;
`;

export const migrations: readonly Migration[] = [{ version: 1, name: 'beginnings', sql: beginnings }];

/** The version of the file that this software writes. */
export const NEWEST = migrations.length;
