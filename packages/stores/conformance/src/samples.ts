import type {
  AuditRow,
  Batch,
  FactRow,
  NewAuditRow,
  NewFact,
  Row,
  RowChange,
  StreamPart,
} from '@koordinace/store-port';

/** The two offices of most cases. */
export const OFFICE = 'cz-1';
export const OTHER = 'cz-2';
export const AT = '2026-03-02T08:15:00.000Z';

export function batch(parts: Partial<Batch>): Batch {
  return { streams: [], rows: [], audit: [], ...parts };
}

/** A fact whose body is the number that it was given, to tell it from others. */
export function fact(number = 1): NewFact {
  return { type: 'Noted', at: AT, body: `{"n":${number}}` };
}

/** A part that appends so many facts; none makes it a fence. */
export function part(stream: string, expected: number, count = 1): StreamPart {
  return { stream, expected, facts: Array.from({ length: count }, (_, at) => fact(expected + at + 1)) };
}

export function factRow(stream: string, version: number, position: number): FactRow {
  return { stream, version, position, ...fact(version) };
}

export function row(parts: Partial<Row> = {}): Row {
  return { view: 'cases', partition: 'all', key: 'k1', order: 'a', data: '{"v":1}', ...parts };
}

export function put(parts: Partial<Row> = {}): RowChange {
  return { change: 'put', ...row(parts) };
}

export function drop(key: string, view = 'cases', partition = 'all'): RowChange {
  return { change: 'drop', view, partition, key };
}

export function audit(parts: Partial<NewAuditRow> = {}): NewAuditRow {
  return { at: AT, by: 'eva', subject: 'case/1', body: '{"did":"note"}', ...parts };
}

export function auditRow(position: number, parts: Partial<NewAuditRow> = {}): AuditRow {
  return { position, ...audit(parts) };
}

export function command(id: string, digest = 'd1', answer = '{"ok":true}'): NonNullable<Batch['command']> {
  return { id, digest, answer };
}
