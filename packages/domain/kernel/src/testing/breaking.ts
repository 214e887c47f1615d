import type { RuleId } from '@koordinace/rulebook';
import { z } from 'zod';
import type { Chart, ChartNode } from '../chart.js';
import { type Command, defaultWhoRule, ruleKeptBy } from '../command.js';
import { type Lifecycle, lifecycle } from '../lifecycle.js';
import type { Module } from '../module.js';

/** Puts an arrow into a chart, at the node of the path. */
function withArrow(node: ChartNode, path: readonly string[], fact: string, target: string | undefined): Chart {
  const [step, ...rest] = path;
  if (step === undefined) return { ...node, on: { ...node.on, [fact]: target === undefined ? {} : { target } } };
  const inner = node.states?.[step];
  if (inner === undefined) throw new Error(`a forbidden arrow names no place: \`${path.join('.')}\``);
  return { ...node, states: { ...node.states, [step]: withArrow(inner, rest, fact, target) } };
}

function brokenLifecycle(whole: Lifecycle, rule: RuleId): Lifecycle {
  const { definition } = whole;
  const forbidden = (definition.forbidden ?? []).filter((one) => one.rule === rule);
  const guarded = whole.rules.has(rule);
  const warned = (definition.warnings ?? []).some((one) => one.rule.id === rule);
  if (!guarded && !warned && forbidden.length === 0) return whole;
  return lifecycle({
    ...definition,
    rules: definition.rules.map((one) => (one.id === rule ? { id: one.id, needs: [] } : one)),
    warnings: (definition.warnings ?? []).filter((one) => one.rule.id !== rule),
    forbidden: (definition.forbidden ?? []).filter((one) => one.rule !== rule),
    chart: forbidden.reduce<Chart>((chart, one) => withArrow(chart, one.from, one.fact, one.target), definition.chart),
  });
}

/** The command open to everybody, where the rule says who may do it. */
const opened = (whole: Command, rule: RuleId): Command =>
  whole.whoRule === rule && rule !== defaultWhoRule ? { ...whole, who: ['anyone'] } : whole;

function withoutFields(whole: Command, rule: RuleId): Command {
  const kept = Object.entries(whole.fields).filter(([, schema]) => ruleKeptBy(schema) === rule);
  if (kept.length === 0) return whole;
  const fields = { ...whole.fields, ...Object.fromEntries(kept.map(([name]) => [name, z.unknown().optional()])) };
  return { ...whole, fields, schema: z.strictObject(fields) as unknown as Command['schema'] };
}

/**
 * The module with everything that keeps a rule switched off: guards opened, warnings silenced, forbidden arrows
 * drawn, fields made optional, commands opened to everybody, policies and views replaced. Only for showing that the tests notice.
 */
export function withoutRule(module: Module, rule: RuleId): Module {
  const broken: Module = {
    ...module,
    lifecycles: module.lifecycles.map((one) => brokenLifecycle(one, rule)),
    commands: module.commands.map((one) => opened(withoutFields(one, rule), rule)),
  };
  return (module.keepers ?? []).filter((one) => one.rule === rule).reduce((left, one) => one.broken(left), broken);
}
