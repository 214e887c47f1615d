import type { Deadline } from '@koordinace/kernel';

/** A deadline before it is asked whether it was announced. */
export type Due = Omit<Deadline, 'raised'>;

/** Whom a case's deadlines are told: whose work it is, and the coordinators who were drawn in. */
export interface Parties {
  readonly own: readonly string[];
  readonly coordinators: readonly string[];
}

/** A deadline. The day belongs to its id: one that was moved is announced anew. */
export const due = (
  { kind, of, day, rule }: { kind: string; of: string; day: string; rule: Deadline['rule'] },
  tell: readonly string[],
  waitsFor?: string,
): Due => ({
  id: `${kind}/${of}/${day}`,
  kind,
  due: day,
  rule,
  tell: [...new Set(tell)],
  ...(waitsFor !== undefined && { waitsFor }),
});
