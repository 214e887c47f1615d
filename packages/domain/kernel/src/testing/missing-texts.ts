import { type ChartNode, placesOf } from '../chart.js';
import type { Module } from '../module.js';

function leavesOf(node: ChartNode, path: readonly string[] = []): readonly string[] {
  if (node.states === undefined) return [path.join('.')];
  return Object.entries(node.states).flatMap(([name, below]) => leavesOf(below, [...path, name]));
}

/**
 * The texts that a module lacks: of commands, facts, places, of what its rules need, and of its roles. A code without a
 * sentence would reach people as a code.
 *
 * @example expect(missingTexts(casework)).toEqual([]);
 */
export function missingTexts({ lifecycles, commands, texts, standings = [] }: Module): readonly string[] {
  const missing: string[] = [];
  const want = (kind: string, key: string, text: unknown) => {
    if (text === undefined) missing.push(`${kind} ${key}`);
  };
  for (const { type } of commands) want('command', type, texts.commands[type]);
  for (const { roles } of standings) for (const role of roles) want('role', role, texts.roles[role]);
  for (const { name, definition, facts, rules } of lifecycles) {
    for (const fact of facts.keys()) want('fact', fact, texts.facts[fact]);
    for (const leaf of leavesOf(definition.chart).flatMap(placesOf))
      want('place', `${name}: ${leaf}`, texts.places[name]?.[leaf]);
    for (const rule of [...rules.values(), ...(definition.warnings ?? []).map((warning) => warning.rule)]) {
      for (const needs of rule.needs) want('need', `${rule.id}.${needs}`, texts.needs[`${rule.id}.${needs}`]);
    }
  }
  return missing;
}
