/** A fact as stored. */
export interface FactRow {
  readonly stream: string;
  /** 1, 2, 3 … without gaps within the stream. */
  readonly version: number;
  /** Strictly increasing within the office. */
  readonly position: number;
  readonly type: string;
  readonly at: string;
  readonly body: string;
}

/** A row of a view. Its identity is `(view, partition, key)`. */
export interface Row {
  readonly view: string;
  readonly partition: string;
  readonly key: string;
  readonly order: string;
  /** Opaque JSON text. */
  readonly data: string;
}

/** A row to put in the place of the one with the same identity, or to drop (dropping what is not there is fine). */
export type RowChange =
  | ({ readonly change: 'put' } & Row)
  | { readonly change: 'drop'; readonly view: string; readonly partition: string; readonly key: string };

/** Who did or read what, to be written with the act itself. */
export interface NewAuditRow {
  readonly at: string;
  readonly by: string;
  /** The stream or view that was touched. */
  readonly subject: string;
  /** Opaque JSON text without personal data. */
  readonly body: string;
}

/** An audit row as stored; `position` is strictly increasing within the office. */
export interface AuditRow extends NewAuditRow {
  readonly position: number;
}

export interface ReadQuery {
  /** Only versions above this one. */
  readonly after?: number;
}

export interface ReadAllQuery {
  /** Only positions above this one. */
  readonly after?: number;
  readonly limit?: number;
}

export interface RowsQuery {
  readonly view: string;
  readonly partition: string;
  /** Only rows whose `order` is at least this. */
  readonly from?: string;
  /** Only rows whose `order` is at most this. */
  readonly to?: string;
  readonly limit?: number;
}

export interface AuditQuery {
  readonly subject?: string;
  readonly after?: number;
  readonly limit?: number;
}
