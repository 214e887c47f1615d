import type { Appended, Batch } from './batch.js';
import type { Remembered } from './remembered.js';
import type { AuditQuery, AuditRow, FactRow, ReadAllQuery, ReadQuery, Row, RowsQuery } from './rows.js';

/**
 * What an office asks of a store (úložiště). Every call names the office (tenant), so that one store may
 * serve many offices and none can see another's data.
 *
 * A store knows nothing of the manual: bodies are opaque JSON texts that come back exactly as they went in.
 * Refusals that belong to the trade (a conflict, a repeated command) are values; what is broken (a full disk,
 * a damaged file, a newer version) is a {@link StoreError}. What the caller got wrong is any other error, before
 * anything is written: a stream named twice, a version or limit that is no whole number from 0 up, and a string
 * that not every database can give back, with U+0000 or a lone surrogate.
 */
export interface Store {
  /** Appends the whole batch in one transaction, or nothing of it. */
  append(office: string, batch: Batch): Promise<Appended>;
  /** The facts of one stream in order of their versions. */
  read(office: string, stream: string, query?: ReadQuery): Promise<readonly FactRow[]>;
  /** All facts of the office in the order in which they were appended. */
  readAll(office: string, query?: ReadAllQuery): Promise<readonly FactRow[]>;
  /** One row of a view, found by its identity. */
  row(office: string, view: string, partition: string, key: string): Promise<Row | undefined>;
  /** The rows of one partition of a view, by `order` and then `key`, both compared as UTF-8 bytes. */
  rows(office: string, query: RowsQuery): Promise<readonly Row[]>;
  /** The audit rows in the order in which they were written. */
  audit(office: string, query?: AuditQuery): Promise<readonly AuditRow[]>;
  /** The answer remembered for a command id. */
  answer(office: string, command: string): Promise<Remembered | undefined>;
  /** Gives back what the store holds (connections, files). Further calls are refused; closing again does nothing. */
  close(): Promise<void>;
}
