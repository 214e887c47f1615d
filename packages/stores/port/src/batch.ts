import type { Remembered } from './remembered.js';
import type { NewAuditRow, RowChange } from './rows.js';

/** A fact to be appended. Version and position are the store's to give. */
export interface NewFact {
  /** The fact's type, `PlanAgreed`. */
  readonly type: string;
  /** Instant as ISO 8601 in UTC, `2026-03-02T08:15:00.000Z`. */
  readonly at: string;
  /** Opaque JSON text. */
  readonly body: string;
}

/**
 * One stream's part of a batch. `expected` is the version that the stream must have now (0: not yet begun).
 * A part without facts is a *fence*: nothing is written to the stream, yet its version must not have moved.
 * A batch names a stream once.
 */
export interface StreamPart {
  readonly stream: string;
  readonly expected: number;
  readonly facts: readonly NewFact[];
}

/** Everything that one act writes; the store takes all of it or nothing. Row changes are made one after another. */
export interface Batch {
  readonly streams: readonly StreamPart[];
  readonly rows: readonly RowChange[];
  readonly audit: readonly NewAuditRow[];
  /** The command whose answer is to be remembered; absent for readings and refusals. */
  readonly command?: { readonly id: string } & Remembered;
}

/**
 * How an append ended. A repeated command is recognised before conflicts are looked for: the first answer
 * is returned and nothing is written. `position` is that of the office's last fact, 0 when it has none yet.
 */
export type Appended =
  | { readonly outcome: 'appended'; readonly position: number }
  | { readonly outcome: 'repeated'; readonly remembered: Remembered }
  | { readonly outcome: 'conflict'; readonly stream: string; readonly expected: number; readonly actual: number };
