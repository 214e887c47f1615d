import type { Module } from '@koordinace/kernel';
import { manualModules } from 'koordinace';
import { checkCommands } from './check/check-commands.js';
import { checkFormat } from './check/check-format.js';
import { checkNames } from './check/check-names.js';
import { checkTimes } from './check/check-times.js';
import { readYaml } from './check/yaml-source.js';
import type { Problem } from './problem.js';
import type { Scenario } from './scenario.js';

/** A case ready to be played, or what is wrong with how it is written. */
export type Parsed =
  | { readonly scenario: Scenario; readonly problems?: never }
  | { readonly problems: readonly Problem[]; readonly scenario?: never };

/**
 * Reads a case from YAML and checks it: format, times, rules, commands and their data, names. What is wrong is
 * a value with its line and column, never an exception.
 *
 * @example
 * const { scenario, problems } = parseScenario(text);
 * for (const problem of problems ?? []) console.error(sayProblem(problem, 'cs', 'marie.yaml'));
 */
export function parseScenario(text: string, modules: readonly Module[] = manualModules): Parsed {
  const source = readYaml(text);
  if ('problems' in source) return source;
  const scenario = checkFormat(source);
  if ('problems' in scenario) return scenario;
  const commands = new Map(modules.flatMap((module) => module.commands).map((command) => [command.type, command]));
  const problems = [
    ...checkTimes(source, scenario),
    ...checkCommands(source, scenario, commands),
    ...checkNames(source, scenario),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
  return problems.length > 0 ? { problems } : { scenario };
}
