import { isRuleId, type RuleId } from '@koordinace/rulebook';
import type { Scenario } from './scenario.js';
import type { Step } from './step.js';
import { say } from './words.js';

const eachOnce = (rules: readonly RuleId[]): readonly RuleId[] => [...new Set(rules)].sort();

/**
 * The rules that a step names in what it expects: refusals, notes, deadlines.
 *
 * @example rulesNamed({ as: 'novotna', do: 'ChangeMethod', with: {}, expect: { refused: ['ISW-4'] } }); // ['ISW-4']
 */
export const rulesNamed = (step: Step): readonly RuleId[] => eachOnce(namedIn(step));

/**
 * The rules that a case names: in the brackets of its title and in its steps. What a rule keeps is not always a
 * refusal, so a case about a view or a reading says in its title which rule it is about.
 *
 * @example rulesOfCase(scenario); // ['ISW-3'] for the title `[ISW-3] Screening zůstává, ať dopadne jakkoli`
 */
export function rulesOfCase({ title, steps }: Scenario): readonly RuleId[] {
  const titled = [...say(title, 'cs').matchAll(/\[([A-Z]+-\d+)\]/g)].map(([, id]) => id ?? '').filter(isRuleId);
  return eachOnce([...titled, ...steps.flatMap(namedIn)]);
}

function namedIn(step: Step): readonly RuleId[] {
  if ('sweep' in step) return step.expect.map(({ rule }) => rule);
  if ('can' in step) return Object.values(step.expect).flatMap((one) => (typeof one === 'string' ? [] : one.no));
  if ('lists' in step || 'state' in step) return [];
  const { expect } = step;
  if (typeof expect === 'string') return [];
  if ('refused' in expect) return expect.refused;
  return 'accepted' in expect ? expect.accepted.warned : [];
}
