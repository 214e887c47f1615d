export { type Area, areaCodes, areas } from './areas.js';
export {
  type Citation,
  type CitationId,
  citationIds,
  citations,
  citationsInForce,
  isInForce,
  sayCitation,
} from './citation.js';
export * from './lists/index.js';
export type { Rule, RuleLevel } from './rule.js';
export { getRule, isRuleId, type RuleId, rulebook, ruleIds } from './rulebook.js';
export type { Text } from './text.js';
