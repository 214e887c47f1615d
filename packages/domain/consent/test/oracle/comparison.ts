/** Where two decisions on the same request differ, as short lines; none where they agree. */
import { decideSharing, type SharingDecision } from '@koordinace/consent';
import { decideNaively, type NaiveDecision } from './naive.ts';
import type { Case } from './worlds.ts';

interface Line {
  readonly outcome: string;
  readonly droppedBy: string;
  readonly basis: string;
  readonly rules: string;
}

const line = (one: {
  readonly outcome: string;
  readonly droppedBy?: string;
  readonly basis?: { readonly kind: string; readonly id?: string; readonly ids?: readonly string[] };
  readonly rules: readonly string[];
}): Line => ({
  outcome: one.outcome,
  droppedBy: one.droppedBy ?? '',
  basis:
    one.basis === undefined ? '' : `${one.basis.kind} ${one.basis.id ?? [...(one.basis.ids ?? [])].sort().join(' ')}`,
  rules: [...new Set(one.rules)].sort().join(' '),
});

const dueOf = ({ obligations }: SharingDecision | NaiveDecision) =>
  new Set(
    obligations.map(
      (one) => `${one.person} ${one.obligation}${'form' in one && one.form !== undefined ? ` ${one.form}` : ''}`,
    ),
  );

/** Compares the engine with the naive implementation: outcome, limit, basis, rules, reasons, obligations. */
export function differences({ request, world }: Case): readonly string[] {
  const decided = decideSharing(request, world);
  const naive = decideNaively(request, world);
  const found: string[] = [];
  const told = Map.groupBy(decided.explanation, ({ person, item }) => `${person}/${item}`);
  const byKey = new Map(decided.decisions.map((one) => [`${one.person}/${one.item}`, one]));
  if (decided.decisions.length !== naive.decisions.length)
    found.push(`${decided.decisions.length} decisions, naive ${naive.decisions.length}`);
  for (const expected of naive.decisions) {
    const key = `${expected.person}/${expected.item}`;
    const one = byKey.get(key);
    if (one === undefined) {
      found.push(`${key}: not decided`);
      continue;
    }
    const [engine, plain] = [line(one), line(expected)];
    for (const part of ['outcome', 'droppedBy', 'basis', 'rules'] as const)
      if (engine[part] !== plain[part])
        found.push(`${key} ${part}: engine \`${engine[part]}\`, naive \`${plain[part]}\``);
    const codes = new Set((told.get(key) ?? []).map(({ rule, needs }) => `${rule}.${needs}`));
    const reasons = new Set(expected.reasons);
    const missing = [...reasons].filter((code) => !codes.has(code));
    // In an emergency the shortfall is told as well.
    const more =
      one.outcome === 'permitted' && one.basis.kind === 'emergency'
        ? []
        : [...codes].filter((code) => !reasons.has(code));
    if (missing.length + more.length > 0)
      found.push(`${key} reasons: engine also \`${more.join(' ')}\`, naive also \`${missing.join(' ')}\``);
  }
  const [due, naivelyDue] = [dueOf(decided), dueOf(naive)];
  const off = [...due].filter((one) => !naivelyDue.has(one)).concat([...naivelyDue].filter((one) => !due.has(one)));
  if (off.length > 0)
    found.push(`obligations: engine \`${[...due].sort().join(', ')}\`, naive \`${[...naivelyDue].sort().join(', ')}\``);
  return found;
}
