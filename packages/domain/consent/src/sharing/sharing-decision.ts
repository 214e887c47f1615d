import type { Params } from '@koordinace/kernel';
import type { RuleId } from '@koordinace/rulebook';
import type { Obligation } from '../codes/obligation.js';
import type { PseudonymForm } from '../codes/pseudonym-form.js';

/** On what a permission rests (základ sdílení). */
export type Basis =
  | { readonly kind: 'consent'; readonly ids: readonly string[] }
  | { readonly kind: 'duty'; readonly id: string; readonly citation: string }
  | { readonly kind: 'emergency'; readonly id: string; readonly declaredBy: string };

/** Which of the four limits dropped an item. `asked` is for what a basis covers and nobody asked for. */
export type DroppedBy = 'asked' | 'basis' | 'necessity' | 'agreement';

/** The decision on one item of one person. */
export type ItemDecision = {
  readonly person: string;
  readonly item: string;
  readonly category: string;
  /** The rules that decided. */
  readonly rules: readonly RuleId[];
} & (
  | { readonly outcome: 'permitted'; readonly basis: Basis }
  | { readonly outcome: 'refused'; readonly droppedBy?: DroppedBy }
);

/** What a permission binds to, and for whose data. */
export interface ObligationDue {
  readonly person: string;
  readonly obligation: Obligation;
  readonly rule: RuleId;
  /** By what a name is replaced, where it is; of several the strictest. */
  readonly form?: PseudonymForm;
}

/** Why, as a rule and a code; `way` texts of the same code say what would make it possible. */
export interface Explanation {
  readonly person: string;
  readonly item: string;
  readonly rule: RuleId;
  readonly needs: string;
  readonly params?: Params;
}

/** The answer to a request (rozhodnutí o sdílení). */
export interface SharingDecision {
  readonly decisions: readonly ItemDecision[];
  readonly obligations: readonly ObligationDue[];
  readonly explanation: readonly Explanation[];
}
