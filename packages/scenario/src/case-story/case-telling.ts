import type { OpenedRecord } from '@koordinace/casework';
import type { Lang, Texts } from '@koordinace/kernel';

/** Something that lies ahead of a case: a day, what is due, and for whom it waits. */
export interface Ahead {
  readonly due: string;
  /** The kind of deadline. */
  readonly kind: string;
  /** The task that is meant, where it is one. */
  readonly task?: string;
  readonly waitsFor?: string;
}

/** What the story of a case is told with (vyprávění případu). */
export interface CaseTelling {
  readonly lang: Lang;
  readonly texts: Texts;
  readonly record: OpenedRecord;
  /** The case's id, as it is called in the office. */
  readonly id: string;
  /** The client's name, or a word for the client where it is not open to the reader. */
  readonly client: string;
  /** The name of a person, a worker or anybody else who stands in the record by an id. */
  name(id: string): string;
  /** Where the case stands, as the office tells it; nothing where it is not open to the reader. */
  readonly position?: string;
  readonly ahead: readonly Ahead[];
  /** Something was left out for this reader. */
  readonly partial: boolean;
}
