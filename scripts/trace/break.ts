import { withoutRule } from '@koordinace/kernel/testing';
import type { RuleId } from '@koordinace/rulebook';
import { manualModules } from 'koordinace';
import { playWith, type ShippedCase } from './cases.ts';

/** What noticed that a rule was switched off: the first step that turned out otherwise. */
export interface Noticed {
  readonly rule: RuleId;
  readonly by?: { readonly file: string; readonly n: number; readonly command: string };
}

/** The cases most likely to notice come first: those that name the rule, then the others. */
function likeliest(cases: readonly ShippedCase[], rule: RuleId): readonly ShippedCase[] {
  const names = ({ file, scenario }: ShippedCase) =>
    file.endsWith(`/${rule.toLowerCase()}.yaml`) || JSON.stringify(scenario).includes(`"${rule}"`);
  return [...cases.filter(names), ...cases.filter((one) => !names(one))];
}

/** Switches one rule off and plays the cases until one of them notices. */
export async function breakRule(rule: RuleId, cases: readonly ShippedCase[]): Promise<Noticed> {
  const modules = manualModules.map((module) => withoutRule(module, rule));
  for (const one of likeliest(cases, rule)) {
    const played = await playWith(one, modules);
    // A step that breaks off with an error proves nothing about the rule.
    const step = played.steps.find(({ asExpected, outcome }) => !asExpected && outcome !== 'error');
    if (step !== undefined) return { rule, by: { file: one.file, n: step.n, command: step.command } };
  }
  return { rule };
}
