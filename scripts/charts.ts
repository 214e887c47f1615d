/**
 * `npm run charts` draws every lifecycle into docs/charts; `check:charts` compares what is committed with what the
 * machines say.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Module, mermaid } from '@koordinace/kernel';
import { getRule, type RuleId } from '@koordinace/rulebook';
import { manualModules } from 'koordinace';

const folder = 'docs/charts';
const check = process.argv.includes('--check');

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
mkdirSync(folder, { recursive: true });
const there = readdirSync(folder).filter((file) => file.endsWith('.md'));
if (check) {
  const stale = [...pages]
    .filter(([file, text]) => !there.includes(file) || readFileSync(join(folder, file), 'utf8') !== text)
    .map(([file]) => file);
  const left = there.filter((file) => !pages.has(file));
  if (stale.length + left.length > 0) {
    console.error(
      `charts differ from the machines: ${[...stale, ...left].join(', ')}; run \`npm run charts\` and look at the difference`,
    );
    process.exitCode = 1;
  }
} else {
  for (const file of there) rmSync(join(folder, file));
  for (const [file, text] of pages) writeFileSync(join(folder, file), text);
}
