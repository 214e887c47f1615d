/**
 * `npm run charts` draws every lifecycle into docs/charts; `check:charts` compares what is committed with what the
 * machines say.
 */
import { type Module, mermaid } from '@koordinace/kernel';
import { getRule, type RuleId } from '@koordinace/rulebook';
import { manualModules } from 'koordinace';
import { writeOrCompare } from './pages/write-or-compare.ts';

function page({ name: module }: Module, lifecycle: Module['lifecycles'][number]): string {
  const { name, stream, rules, definition, facts } = lifecycle;
  const listed = [...rules.keys()]
    .sort()
    .map((id) => `| ${id} | ${getRule(id as RuleId).title.cs} | ${getRule(id as RuleId).title.en} |`);
  const warnings = (definition.warnings ?? []).map(({ fact, rule }) => `- ${fact}: ${rule.id}`);
  const forbidden = (definition.forbidden ?? []).map(
    ({ rule, fact, from }) => `- ${rule}: no arrow ${fact} from \`${from.join('.')}\``,
  );
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];
  return [
    `# ${name}`,
    '',
    `Drawn from the machine in \`${module}\`; lives in files of kind \`${stream}\`. Made by \`npm run charts\`, do not edit.`,
    '',
    '```mermaid',
    mermaid(lifecycle).trimEnd(),
    '```',
    ...section('Rules on the arrows', listed.length === 0 ? [] : ['| | | |', '|---|---|---|', ...listed]),
    ...section('Warnings', warnings),
    ...section('Forbidden arrows', forbidden),
    ...section('Facts', [[...facts.keys()].sort().join(', ')]),
    '',
  ].join('\n');
}

const pages = new Map<string, string>(
  manualModules.flatMap((module) => module.lifecycles.map((one) => [`${one.name}.md`, page(module, one)] as const)),
);
writeOrCompare({ folder: 'docs/charts', differ: 'charts differ from the machines', script: 'charts', pages });
