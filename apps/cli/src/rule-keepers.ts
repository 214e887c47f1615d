import { keepersOf, type Module, type Params } from '@koordinace/kernel';
import type { RuleId } from '@koordinace/rulebook';
import type { ruleTexts } from './texts/rule-texts.js';

/** Where a rule is kept, as a code and parameters. */
export interface RuleKeeper {
  readonly rule: RuleId;
  readonly by: keyof typeof ruleTexts &
    ('guard' | 'warning' | 'forbidden' | 'field' | 'who' | 'view' | 'substitution' | 'policy' | 'text');
  readonly params: Params;
}

/** What keeps a rule by itself, and what the module's standing parts keep beside it. */
function* keepersIn(module: Module): Generator<RuleKeeper> {
  for (const { rule, by, ...where } of keepersOf(module)) {
    // A view is told by its name; the keeper knows only the module that switches it off.
    yield { rule, by, params: by === 'view' && 'module' in where ? { view: where.module } : where };
  }
  for (const { type, whoRule, who } of module.commands) {
    if (who.some((role) => role !== 'system')) yield { rule: whoRule, by: 'who', params: { command: type } };
  }
  for (const { name, keeps = [] } of module.views ?? []) {
    for (const rule of keeps) yield { rule, by: 'view', params: { view: name } };
  }
  for (const rule of module.substitution?.keeps ?? [])
    yield { rule, by: 'substitution', params: { module: module.name } };
}

/** Where each rule is kept by these modules; a place that keeps a rule on several arrows is told once. */
export function ruleKeepers(modules: readonly Module[]): ReadonlyMap<RuleId, readonly RuleKeeper[]> {
  const once = new Map<string, RuleKeeper>();
  for (const module of modules) for (const keeper of keepersIn(module)) once.set(JSON.stringify(keeper), keeper);
  return Map.groupBy(once.values(), ({ rule }) => rule);
}
