/**
 * `npm run trace [-- --json] [--break]`: every rule with what keeps it and the tests and steps of cases that name
 * it. Orphans fail: a rule named that does not exist, a keeper that nothing names. With `--break` every rule that
 * is kept is switched off alone, and the shipped cases must notice; so must the decision vectors that name it.
 */
import { parseArgs } from 'node:util';
import { type FoundKeeper, keepersOf } from '@koordinace/kernel';
import { getRule, isRuleId, type RuleId, ruleIds } from '@koordinace/rulebook';
import { manualModules } from 'koordinace';
import { breakRule, type Noticed } from './trace/break.ts';
import { namingSteps, playWith, readCases } from './trace/cases.ts';
import { namingTests } from './trace/tests.ts';
import { breakDecisions } from './trace/vectors.ts';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, break: { type: 'boolean', default: false } },
});

const sayKeeper = ({ rule: _rule, by, ...where }: FoundKeeper) => `${by} ${Object.values(where).join(': ')}`;

const cases = readCases();
const keepers = Map.groupBy(manualModules.flatMap(keepersOf), ({ rule }) => rule);
const tests = namingTests();
const steps = namingSteps(cases);

const rules = ruleIds.map((id) => ({
  id,
  keepers: (keepers.get(id) ?? []).map(sayKeeper),
  tests: tests.filter((test) => test.rules.includes(id)).map(({ file, title }) => `${file}: ${title}`),
  steps: steps.filter((step) => step.rules.includes(id)).map(({ file, n }) => `${file}${n === 0 ? '' : `#${n}`}`),
}));

const unknown = [...tests, ...steps].flatMap((one) =>
  one.rules.filter((id) => !isRuleId(id)).map((id) => `${id} in ${one.file}`),
);
const unnamed = rules
  .filter((rule) => rule.keepers.length > 0 && rule.tests.length + rule.steps.length === 0)
  .map(({ id }) => id);
const claimed = rules
  .filter((rule) => rule.keepers.length > 0 && rule.tests.length + rule.steps.length > 0)
  .map(({ id }) => id);

const noticed: Noticed[] = [];
if (values.break) {
  for (const one of cases) {
    const played = await playWith(one, manualModules);
    if (played.failed > 0)
      throw new Error(`${one.file} does not play as expected with all rules in force; nothing can be proved with it`);
  }
  for (const id of claimed) noticed.push(await breakRule(id as RuleId, cases));
}
const byVectors = values.break ? breakDecisions() : [];
const noticedByVectors = (id: RuleId) =>
  byVectors.some(({ rule, naming, noticing }) => rule === id && naming > 0 && noticing === naming);
// What no case can show yet, as agreements with actors (CON-15), the decision vectors may.
const silent = noticed.filter(({ rule, by }) => by === undefined && !noticedByVectors(rule)).map(({ rule }) => rule);
const kept = claimed.filter((id) => !silent.includes(id as RuleId));
const open = ruleIds.filter((id) => !kept.includes(id));
const unnoticed = byVectors.filter(({ naming, noticing }) => noticing < naming || naming === 0).map(({ rule }) => rule);
const orphans = [...new Set([...unknown, ...unnamed])];

if (values.json) {
  console.log(
    JSON.stringify(
      {
        total: ruleIds.length,
        kept: kept.length,
        open,
        orphans,
        ...(values.break && { broken: noticed, silent, vectors: byVectors, unnoticed }),
        rules,
      },
      undefined,
      2,
    ),
  );
} else {
  for (const { id, keepers, tests, steps } of rules.filter((rule) => rule.keepers.length > 0)) {
    const by = noticed.find(({ rule }) => rule === id)?.by;
    const shown = by === undefined ? '' : `  broken: noticed by ${by.file}#${by.n} (${by.command})`;
    console.log(
      `${id.padEnd(7)} ${getRule(id as RuleId).title.en}\n        kept by ${[...new Set(keepers)].join('; ')}\n        ${tests.length} tests, ${steps.length} steps${shown}`,
    );
  }
  console.log(`\n${ruleIds.length} rules: ${kept.length} kept, ${open.length} open`);
  if (orphans.length > 0) console.log(`orphans: ${orphans.join(', ')}`);
  for (const { rule, naming, noticing } of byVectors)
    console.log(`${rule.padEnd(7)} switched off: ${noticing} of ${naming} decision vectors that name it notice`);
  if (unnoticed.length > 0)
    console.log(
      `decision vectors that name them do not all notice when they are switched off: ${unnoticed.join(', ')}`,
    );
  if (silent.length > 0)
    console.log(`claimed as kept, but nothing notices when they are switched off: ${silent.join(', ')}`);
}
process.exitCode = orphans.length + silent.length + unnoticed.length > 0 ? 1 : 0;
