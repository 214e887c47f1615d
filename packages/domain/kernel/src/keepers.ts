import type { RuleId } from '@koordinace/rulebook';
import type { ChartNode } from './chart.js';
import { defaultWhoRule, ruleKeptBy } from './command.js';
import type { Module } from './module.js';

/** Where a rule is kept, and by what. */
export type FoundKeeper = { readonly rule: RuleId } & (
  | { readonly by: 'guard' | 'warning' | 'forbidden'; readonly lifecycle: string; readonly fact: string }
  | { readonly by: 'field'; readonly command: string; readonly field: string }
  | { readonly by: 'who'; readonly command: string }
  | { readonly by: 'policy' | 'view' | 'text'; readonly module: string }
);

function* arrowsOf(node: ChartNode): Generator<readonly [fact: string, rules: readonly RuleId[]]> {
  for (const [fact, { rules = [] }] of Object.entries(node.on ?? {})) yield [fact, rules];
  for (const inner of Object.values(node.states ?? {})) yield* arrowsOf(inner);
}

/**
 * Everything that keeps a rule in a module (strážci pravidel): what stands in its lifecycles and commands is found
 * there, the rest it declares.
 *
 * @example keepersOf(casework).filter(({ rule }) => rule === 'ISW-4');
 */
export const keepersOf = (module: Module): readonly FoundKeeper[] => [...found(module)];

function* found({ name: module, lifecycles, commands, keepers = [] }: Module): Generator<FoundKeeper> {
  for (const { name: lifecycle, definition } of lifecycles) {
    for (const [fact, rules] of arrowsOf(definition.chart)) {
      for (const rule of rules) yield { rule, by: 'guard', lifecycle, fact };
    }
    for (const { rule, fact } of definition.warnings ?? []) yield { rule: rule.id, by: 'warning', lifecycle, fact };
    for (const { rule, fact } of definition.forbidden ?? []) yield { rule, by: 'forbidden', lifecycle, fact };
  }
  for (const { type: command, fields, whoRule } of commands) {
    if (whoRule !== defaultWhoRule) yield { rule: whoRule, by: 'who', command };
    for (const [field, schema] of Object.entries(fields)) {
      const rule = ruleKeptBy(schema);
      if (rule !== undefined) yield { rule, by: 'field', command, field };
    }
  }
  for (const { rule, by } of keepers) yield { rule, by, module };
}
