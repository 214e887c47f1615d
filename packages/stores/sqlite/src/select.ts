import type { DatabaseSync, SQLInputValue } from 'node:sqlite';

/** A prepared reading whose rows are plain tuples: cheaper than objects, and without their null prototype. */
export interface Select<Tuple extends readonly unknown[]> {
  all(...values: SQLInputValue[]): readonly Tuple[];
  first(...values: SQLInputValue[]): Tuple | undefined;
}

/** Prepares a reading; what its columns hold is for the caller to know from the (STRICT) table. */
export function select<Tuple extends readonly unknown[]>(db: DatabaseSync, sql: string): Select<Tuple> {
  const statement = db.prepare(sql);
  statement.setReturnArrays(true);
  return {
    all: (...values) => statement.all(...values) as unknown as readonly Tuple[],
    first: (...values) => statement.get(...values) as unknown as Tuple | undefined,
  };
}
