import { type ChartNode, type Module, type Params, ruleKeptBy } from '@koordinace/kernel';
import type { RuleId } from '@koordinace/rulebook';
import type { ruleTexts } from './texts/rule-texts.js';

/** Where a rule is kept, as a code and parameters. */
export interface RuleKeeper {
  readonly rule: RuleId;
  readonly by: keyof typeof ruleTexts &
    ('guard' | 'warning' | 'forbidden' | 'field' | 'who' | 'view' | 'substitution' | 'policy' | 'text');
  readonly params: Params;
}

function* arrowsOf(node: ChartNode): Generator<readonly [fact: string, rules: readonly RuleId[]]> {
  for (const [fact, { rules = [] }] of Object.entries(node.on ?? {})) yield [fact, rules];
  for (const inner of Object.values(node.states ?? {})) yield* arrowsOf(inner);
}

function* keepersIn(module: Module): Generator<RuleKeeper> {
  for (const { name, definition } of module.lifecycles) {
    for (const [fact, rules] of arrowsOf(definition.chart)) {
      for (const rule of rules) yield { rule, by: 'guard', params: { lifecycle: name, fact } };
    }
    for (const { rule, fact } of definition.warnings ?? [])
      yield { rule: rule.id, by: 'warning', params: { lifecycle: name, fact } };
    for (const { rule, fact } of definition.forbidden ?? [])
      yield { rule, by: 'forbidden', params: { lifecycle: name, fact } };
  }
  for (const { type, fields, whoRule, who } of module.commands) {
    if (who.some((role) => role !== 'system')) yield { rule: whoRule, by: 'who', params: { command: type } };
    for (const [field, schema] of Object.entries(fields)) {
      const rule = ruleKeptBy(schema);
      if (rule !== undefined) yield { rule, by: 'field', params: { field, command: type } };
    }
  }
  for (const { name, keeps = [] } of module.views ?? [])
    for (const rule of keeps) yield { rule, by: 'view', params: { view: name } };
  for (const rule of module.substitution?.keeps ?? [])
    yield { rule, by: 'substitution', params: { module: module.name } };
  for (const { rule, by } of module.keepers ?? []) {
    yield by === 'view' ? { rule, by, params: { view: module.name } } : { rule, by, params: { module: module.name } };
  }
}

/** Where each rule is kept by these modules; a place that keeps a rule on several arrows is told once. */
export function ruleKeepers(modules: readonly Module[]): ReadonlyMap<RuleId, readonly RuleKeeper[]> {
  const once = new Map<string, RuleKeeper>();
  for (const module of modules) for (const keeper of keepersIn(module)) once.set(JSON.stringify(keeper), keeper);
  return Map.groupBy(once.values(), ({ rule }) => rule);
}
