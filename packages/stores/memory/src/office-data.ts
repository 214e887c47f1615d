import type {
  Appended,
  AuditQuery,
  AuditRow,
  Batch,
  FactRow,
  Remembered,
  Row,
  RowChange,
  RowsQuery,
  StreamPart,
} from '@koordinace/store-port';
import { byBytes } from './by-bytes.js';

/** All that one office keeps. Rows are frozen, so that no reader can change what is stored. */
export class OfficeData {
  readonly #facts: FactRow[] = [];
  readonly #streams = new Map<string, FactRow[]>();
  readonly #partitions = new Map<string, Map<string, Row>>();
  readonly #audit: AuditRow[] = [];
  readonly #answers = new Map<string, Remembered>();

  /** Everything that may stop the batch comes before the first write; after it nothing can fail. */
  append(batch: Batch): Appended {
    const remembered = batch.command && this.#answers.get(batch.command.id);
    if (remembered) return { outcome: 'repeated', remembered };
    for (const { stream, expected } of batch.streams) {
      const actual = this.stream(stream).length;
      if (actual !== expected) return { outcome: 'conflict', stream, expected, actual };
    }
    for (const part of batch.streams) this.#write(part);
    for (const change of batch.rows) this.#apply(change);
    for (const { at, by, subject, body } of batch.audit) {
      this.#audit.push(Object.freeze({ position: this.#audit.length + 1, at, by, subject, body }));
    }
    if (batch.command) {
      const { id, digest, answer } = batch.command;
      this.#answers.set(id, Object.freeze({ digest, answer }));
    }
    return { outcome: 'appended', position: this.#facts.length };
  }

  stream(name: string): readonly FactRow[] {
    return this.#streams.get(name) ?? [];
  }

  /** Positions count from 1 without gaps, so a position is also a place in the list. */
  facts(after: number, limit = Number.POSITIVE_INFINITY): readonly FactRow[] {
    return this.#facts.slice(after, after + limit);
  }

  row(view: string, partition: string, key: string): Row | undefined {
    return this.#partitions.get(partitionId(view, partition))?.get(key);
  }

  rows({ view, partition, from, to, limit }: RowsQuery): readonly Row[] {
    const rows = [...(this.#partitions.get(partitionId(view, partition))?.values() ?? [])];
    return rows
      .filter((row) => from === undefined || byBytes(row.order, from) >= 0)
      .filter((row) => to === undefined || byBytes(row.order, to) <= 0)
      .sort((a, b) => byBytes(a.order, b.order) || byBytes(a.key, b.key))
      .slice(0, limit);
  }

  audit({ subject, after = 0, limit = Number.POSITIVE_INFINITY }: AuditQuery): readonly AuditRow[] {
    if (subject === undefined) return this.#audit.slice(after, after + limit);
    return this.#audit.filter((row) => row.subject === subject && row.position > after).slice(0, limit);
  }

  answer(command: string): Remembered | undefined {
    return this.#answers.get(command);
  }

  #write({ stream, facts }: StreamPart): void {
    if (facts.length === 0) return;
    const written = this.#streams.get(stream) ?? [];
    this.#streams.set(stream, written);
    for (const { type, at, body } of facts) {
      const place = { stream, version: written.length + 1, position: this.#facts.length + 1 };
      const row: FactRow = Object.freeze({ ...place, type, at, body });
      written.push(row);
      this.#facts.push(row);
    }
  }

  #apply(change: RowChange): void {
    const { view, partition, key } = change;
    const id = partitionId(view, partition);
    if (change.change === 'drop') {
      this.#partitions.get(id)?.delete(key);
      return;
    }
    const rows = this.#partitions.get(id) ?? new Map<string, Row>();
    this.#partitions.set(id, rows);
    rows.set(key, Object.freeze({ view, partition, key, order: change.order, data: change.data }));
  }
}

/** U+0000 is refused in every string, so it can part the two names. */
function partitionId(view: string, partition: string): string {
  return `${view}\0${partition}`;
}
