import type { FileState, View } from '@koordinace/kernel';
import type { Row, RowChange } from '@koordinace/store-port';

/** The rows that a file has in views, by their identity. */
export type RowSet = ReadonlyMap<string, Row>;

const none: RowSet = new Map();

/** The rows that a file has in views, derived from its state alone. */
export function rowsOf(views: readonly View[], file: FileState): RowSet {
  if (views.length === 0 || file.version === 0) return none;
  const rows = new Map<string, Row>();
  for (const view of views) {
    for (const { partition, key, order, data } of view.rows(file)) {
      rows.set(`${view.name}\n${partition}\n${key}`, {
        view: view.name,
        partition,
        key,
        order,
        data: JSON.stringify(data),
      });
    }
  }
  return rows;
}

/** What has to be written so that the rows of before become those of after. */
export function changesBetween(before: RowSet, after: RowSet): readonly RowChange[] {
  const changes: RowChange[] = [];
  for (const [identity, row] of after) {
    const old = before.get(identity);
    if (old === undefined || old.data !== row.data || old.order !== row.order) changes.push({ change: 'put', ...row });
  }
  for (const [identity, { view, partition, key }] of before) {
    if (!after.has(identity)) changes.push({ change: 'drop', view, partition, key });
  }
  return changes;
}
