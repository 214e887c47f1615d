import type { Area } from './areas.js';
import type { CitationId } from './citation.js';
import type { Text } from './text.js';

export type { Text } from './text.js';

/**
 * How firmly a rule is kept (závaznost): `must` = enforced or refused (povinné), `warn` = allowed, but said and
 * recorded (upozornění), `offer` = a function that nobody is forced to use (nabídka).
 */
export type RuleLevel = 'must' | 'warn' | 'offer';

/**
 * One rule of the coordinated approach (pravidlo koordinovaného přístupu).
 *
 * @example
 * ```ts
 * const rule: Rule = getRule('CON-3');
 * rule.level; // 'must'
 * rule.title.en; // 'Withdrawal of consent at any time'
 * ```
 */
export interface Rule {
  /** Stable id, area and number: `CON-3`. */
  readonly id: string;
  readonly area: Area;
  readonly level: RuleLevel;
  /** Seed and chapter that the rule was read out of: `004 §5.1`. */
  readonly source: string;
  /** `own` where no sentence of the manual says it; it follows from what the manual wants. */
  readonly origin?: 'own';
  /** Two to six words, for refusals and tables. */
  readonly title: Text;
  /** The full statement. */
  readonly text: Text;
  /** Laws that the rule, its source or the manual's table 1 names. */
  readonly cites?: readonly CitationId[];
}

/** A rule as written in an area's file: its id and area follow from the key. */
export type RuleEntry = Omit<Rule, 'id' | 'area'>;

/** The shape of a rule's id: `CON-3`. */
export type RuleKey = `${Area}-${number}`;

/**
 * Builds an area's rules from entries keyed by id, keeps the keys literal and freezes what it returns.
 *
 * @example
 * ```ts
 * export const ethics = rules({
 *   'ETH-1': { level: 'must', source: '004 §5', title: { cs: '…', en: '…' }, text: { cs: '…', en: '…' } },
 * });
 * ethics['ETH-1'].area; // 'ETH'
 * ```
 */
export function rules<K extends RuleKey>(entries: Readonly<Record<K, RuleEntry>>): Readonly<Record<K, Rule>> {
  const built = Object.entries<RuleEntry>(entries).map(([id, entry]) => {
    const area = id.slice(0, id.indexOf('-')) as Area;
    return [id, Object.freeze({ id, area, ...entry })];
  });
  return Object.freeze(Object.fromEntries(built)) as Readonly<Record<K, Rule>>;
}
