import type { DataCategory, PlainDate } from '@koordinace/kernel';

/** An inspection as people read it (kontrola, CON-25): who may look at what, in which days. */
export interface ReadableInspection {
  readonly inspection: string;
  /** The authority that inspects, by name. */
  readonly authority: string;
  readonly inspector?: string;
  readonly categories: readonly DataCategory[];
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** The law by which it inspects: the id of a citation, or words. */
  readonly citation?: string;
  readonly endedAt?: string;
}
