import { type ChecklistRow, compareRuns } from '@koordinace/implementation';
import type { Command } from 'commander';
import { accountOf } from '../account-of.js';
import { CliError } from '../cli-error.js';
import { ExitCode } from '../exit-code.js';
import { ensureKnown } from '../known-account.js';
import { leaf, options } from '../leaf.js';
import { print, type Session } from '../session.js';
import { showRunComparison } from '../show/checklist.js';
import { withOffice } from '../store/open-office.js';
import { chosenStore } from '../store/store-paths.js';
import { runsOf } from './checklist-list.js';

interface Options {
  readonly as: string;
  readonly store?: string;
}

const shape = {
  takes: [
    { place: 'mark', text: 'earlierRun', form: 'optional' },
    { place: 'mark', text: 'laterRun', form: 'optional' },
  ],
  options: [options.as, options.store],
  name: 'compare',
} as const;

/** `checklist compare [EARLIER] [LATER]` says what changed between two closed runs, the last two if none are named (CHK-3). */
export function addChecklistCompare(group: Command, session: Session): void {
  leaf<Options>(group, session, 'checklistCompare', shape, async ([first, second], given) => {
    const account = accountOf(given.as);
    return withOffice(session, chosenStore(session, given.store), async (office) => {
      const runs = (await runsOf(office.as(account))).filter(({ closedAt }) => closedAt !== undefined);
      if (runs.length === 0) await ensureKnown(office, account);
      const later = named(runs, second) ?? runs.at(-1);
      const earlier = named(runs, first) ?? runs.filter((one) => one !== later).at(-1);
      if (later === undefined || earlier === undefined) throw new CliError('runs-too-few', { count: runs.length });
      const comparison = compareRuns(earlier.answers, later.answers);
      print(session, { earlier: earlier.checklist, later: later.checklist, ...comparison }, () =>
        showRunComparison(session, comparison),
      );
      return ExitCode.done;
    });
  });
}

function named(runs: readonly ChecklistRow[], typed: string | undefined): ChecklistRow | undefined {
  if (typed === undefined) return undefined;
  const found = runs.find(({ checklist }) => checklist === typed);
  if (found === undefined) throw new CliError('run-unknown', { runs: runs.map(({ checklist }) => checklist) });
  return found;
}
