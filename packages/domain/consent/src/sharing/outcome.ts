import type { Params } from '@koordinace/kernel';
import type { RuleId } from '@koordinace/rulebook';
import type { BoundObligation } from './obligations.js';
import type { Basis, DroppedBy } from './sharing-decision.js';

/** A reason on the way to a decision. */
export interface Reason {
  readonly rule: RuleId;
  readonly needs: string;
  readonly params: Params | undefined;
}

/** A reason; all are made here, of one shape, because whatever is asked for is explained by them. */
export const reason = (rule: RuleId, needs: string, params?: Params): Reason => ({ rule, needs, params });

/** What came out for one item of one person. */
export interface Outcome {
  readonly basis: Basis | undefined;
  readonly droppedBy: DroppedBy | undefined;
  readonly rules: readonly RuleId[];
  readonly reasons: readonly Reason[];
  readonly obligations: readonly BoundObligation[];
}

/** The rules of reasons, each once. */
function rulesOf(reasons: readonly Reason[]): readonly RuleId[] {
  const rules: RuleId[] = [];
  for (const { rule } of reasons) if (!rules.includes(rule)) rules.push(rule);
  return rules;
}

const noObligations: readonly BoundObligation[] = [];

/** No, for these reasons. */
export const refusedFor = (reasons: readonly Reason[], droppedBy?: DroppedBy): Outcome => ({
  basis: undefined,
  droppedBy,
  rules: rulesOf(reasons),
  reasons,
  obligations: noObligations,
});

/** Refused as before, and for one more reason. */
export const refusedAlsoFor = ({ droppedBy, reasons }: Outcome, reason: Reason): Outcome =>
  refusedFor([...reasons, reason], droppedBy);
