import type { Command } from '@koordinace/kernel';
import { nearest } from '@koordinace/office';
import { findReference } from '../names.js';
import type { Problem } from '../problem.js';
import type { Scenario } from '../scenario.js';
import type { DoStep } from '../step.js';
import { problemsOf } from './issue-problem.js';
import { knownKeys } from './known-keys.js';
import type { YamlSource } from './yaml-source.js';

/** Is the step meant to show what happens to input that is not well formed? Then it is left to the office. */
export const expectsBadInput = ({ expect }: Pick<DoStep, 'expect'>): boolean =>
  typeof expect === 'object' && 'refused' in expect && expect.kind === 'input';

/** Commands that the office does not know, and data that do not fit them. */
export function checkCommands(
  source: YamlSource,
  { steps }: Scenario,
  commands: ReadonlyMap<string, Command>,
): readonly Problem[] {
  const unknown = (path: readonly PropertyKey[], name: string, key: boolean): readonly Problem[] => {
    if (commands.has(name)) return [];
    const near = nearest(name, commands.keys());
    const params = near.length === 0 ? {} : { near };
    return [
      key ? source.problemAtKey(path, 'unknownCommand', params) : source.problemAt(path, 'unknownCommand', params),
    ];
  };
  return steps.flatMap((step, index): readonly Problem[] => {
    if ('can' in step) {
      return Object.keys(step.expect).flatMap((name) => unknown(['steps', index, 'expect', name], name, true));
    }
    if (!('do' in step)) return [];
    const command = commands.get(step.do);
    if (command === undefined) return unknown(['steps', index, 'do'], step.do, false);
    return expectsBadInput(step) ? [] : checkFields(source, step, index, command);
  });
}

function checkFields(source: YamlSource, step: DoStep, index: number, { schema }: Command): readonly Problem[] {
  const parsed = schema.safeParse(step.with);
  if (parsed.success) return [];
  // What a name stands for is known only when the case is played.
  const issues = parsed.error.issues.filter(
    ({ path }) =>
      findReference(path.reduce<unknown>((node, key) => (node as Record<PropertyKey, unknown>)?.[key], step.with)) ===
      undefined,
  );
  return problemsOf(source, issues, ['steps', index, 'with'], (path) => knownKeys(schema, path));
}
