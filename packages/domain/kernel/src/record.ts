import type { DataCategory } from './data-category.js';
import type { AnyFactType, Fact, FactOf } from './fact.js';

/** How a fact changes the record that people read. Personal fields may be absent: shut or not for the reader. */
export interface RecordStep<R = object> {
  readonly fact: string;
  add(record: R, fact: Fact): R;
}

/** The fact as a reader may get it: any field may have been left out. */
type Readable<F> = F extends object
  ? { readonly [K in keyof F]?: F[K] | undefined } & Pick<F, Extract<keyof F, 'at' | 'by' | 'type'>>
  : never;

/** Says what a fact adds to the record that people read. */
export function adds<R, F extends AnyFactType>(
  type: F,
  add: (record: R, fact: Readable<FactOf<F>>) => R,
): RecordStep<R> {
  return { fact: type.type, add: (record, fact) => add(record, fact as Readable<FactOf<F>>) };
}

/**
 * The record (záznam) of the files of one kind: folded from opened facts, apart from the state that
 * decisions rest on.
 */
export interface RecordFold<R extends object = object> {
  readonly stream: string;
  readonly start: R;
  readonly steps: readonly RecordStep<R>[];
  /** Roles whose work the file is: they read it whole, without asking why. */
  readonly whole: readonly string[];
  /** False: for these roles only, and nothing of it is ever opened to others by sharing. */
  readonly shared?: false;
  /** What of the folded record is shown at last: what must not be seen yet waits in it. */
  readonly finish?: (record: R) => object;
  /** Categories that only these roles may read, whatever else permits. */
  readonly restricted?: Readonly<Partial<Record<DataCategory, readonly string[]>>>;
}

/** Declares the record of a kind of file. */
export const recordFold = <R extends object>(fold: RecordFold<R>): RecordFold => fold as unknown as RecordFold;
