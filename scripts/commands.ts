/**
 * `npm run commands` describes every command in docs/commands, by its schema, its texts and the first step of a case
 * that does it; `check:commands` compares what is committed. Nothing is played here: that the step is accepted is what
 * the tests of the cases say.
 */
import { manualModules } from 'koordinace';
import { commandPage } from './commands/command-page.ts';
import { examplesIn } from './commands/examples.ts';
import { writeOrCompare } from './pages/write-or-compare.ts';
import { readCases } from './trace/cases.ts';

const examples = examplesIn(readCases());
const pages = new Map(
  manualModules.flatMap((module) => {
    const page = commandPage(module, examples);
    return page === undefined ? [] : [[`${module.name}.md`, page] as const];
  }),
);
writeOrCompare({
  folder: 'docs/commands',
  differ: 'the description of commands differs from what they take, or from the cases',
  script: 'commands',
  pages,
});
