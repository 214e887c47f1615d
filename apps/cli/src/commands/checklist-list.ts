import type { ChecklistRow } from '@koordinace/implementation';
import type { Desk } from '@koordinace/office';
import type { Command } from 'commander';
import { accountOf } from '../account-of.js';
import { ExitCode } from '../exit-code.js';
import { ensureKnown } from '../known-account.js';
import { leaf, options } from '../leaf.js';
import { print, type Session, say } from '../session.js';
import { sayMoment } from '../show/moment.js';
import { table } from '../show/table.js';
import { withOffice } from '../store/open-office.js';
import { chosenStore } from '../store/store-paths.js';
import { checklistOutputTexts as texts } from '../texts/checklist-output-texts.js';

interface Options {
  readonly as: string;
  readonly store?: string;
}

/** The runs of the checklist that somebody sees, each once: who holds two posts has two rows of it. */
export async function runsOf(desk: Desk): Promise<readonly ChecklistRow[]> {
  const rows = (await desk.list('checklists')).map(({ data }) => data as unknown as ChecklistRow);
  return [...new Map(rows.map((row) => [row.checklist, row])).values()];
}

/** `checklist list` shows all runs with their results by area (CHK-3). */
export function addChecklistList(group: Command, session: Session): void {
  const shape = { options: [options.as, options.store], name: 'list' } as const;
  leaf<Options>(group, session, 'checklistList', shape, async (_, given) => {
    const account = accountOf(given.as);
    return withOffice(session, chosenStore(session, given.store), async (office) => {
      const runs = await runsOf(office.as(account));
      if (runs.length === 0) await ensureKnown(office, account);
      print(session, { runs }, () => (runs.length === 0 ? say(session, texts.noRuns) : showRuns(session, runs)));
      return ExitCode.done;
    });
  });
}

const showRuns = (session: Session, runs: readonly ChecklistRow[]): string =>
  table(
    session,
    [texts.run, texts.opened, texts.closed, texts.byArea].map((one) => say(session, one)),
    runs.map(({ checklist, openedAt, closedAt, areas }) => [
      checklist,
      sayMoment(session, openedAt),
      closedAt === undefined ? '–' : sayMoment(session, closedAt),
      Object.values(areas)
        .map(({ yes, partly, no }) => `${yes}/${partly}/${no}`)
        .join('   '),
    ]),
  );
