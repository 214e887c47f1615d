import { type Because, rulesOfBecause, type Text } from '@koordinace/kernel';
import type { RuleId } from '@koordinace/rulebook';
import { differ } from '../texts/difference-texts.js';

/** Each once, sorted: so lists of rules are compared. */
export const sorted = <T extends string>(codes: readonly T[]): readonly T[] => [...new Set(codes)].sort();

export const sameCodes = (one: readonly string[], other: readonly string[]): boolean =>
  sorted(one).join(' ') === sorted(other).join(' ');

/** The rules that reasons cite, each once, sorted. */
export const rulesOfReasons = (because: readonly Because[]): readonly RuleId[] =>
  sorted(because.flatMap(rulesOfBecause));

/** What was to be refused: how what came differs from it. */
export function compareRefusal(
  expected: { readonly refused: readonly RuleId[]; readonly kind?: string | undefined },
  came: { readonly because: readonly Because[] } | { readonly accepted: Text },
): readonly Text[] {
  const wanted = differ.refused(sorted(expected.refused), expected.kind === undefined ? [] : [expected.kind]);
  if ('accepted' in came) return [differ.expectedAndCame(wanted, came.accepted)];
  const kinds = sorted(came.because.map(({ kind }) => kind));
  const rules = rulesOfReasons(came.because);
  const fits =
    sameCodes(expected.refused, rules) && (expected.kind === undefined || kinds.some((kind) => kind === expected.kind));
  return fits ? [] : [differ.expectedAndCame(wanted, differ.refused(rules, kinds))];
}
