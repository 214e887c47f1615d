import { dayOf } from '@koordinace/kernel';
import type { Command } from 'commander';
import { accountOf } from '../account-of.js';
import { ExitCode } from '../exit-code.js';
import { ensureKnown } from '../known-account.js';
import { leaf, options } from '../leaf.js';
import { print, type Session, say } from '../session.js';
import { sayDay } from '../show/moment.js';
import { table } from '../show/table.js';
import { withOffice } from '../store/open-office.js';
import { chosenStore } from '../store/store-paths.js';
import { outputTexts } from '../texts/output-texts.js';

interface Options {
  readonly as: string;
  readonly store?: string;
}

/** `due`, and `case due`, shows what is due to somebody, nearest first. */
export function addDue(group: Command, session: Session): void {
  leaf<Options>(group, session, 'due', { options: [options.as, options.store] }, async (_, given) => {
    const account = accountOf(given.as);
    return withOffice(session, chosenStore(session, given.store), async (office) => {
      const rows = await office.as(account).list('due');
      if (rows.length === 0) await ensureKnown(office, account);
      const today = dayOf(session.io.clock.now().toISOString());
      const due = rows.map(({ of, order, data }) => ({ of, due: order, overdue: order < today, ...data }));
      print(session, { due }, () => {
        if (rows.length === 0) return say(session, outputTexts.nothingDue);
        const { headDue, headFor, headCase, headWhat } = outputTexts;
        const shown = rows.map(({ of, order, data }) => {
          const kind = String(data['kind'] ?? '');
          const what = office.texts.deadlines[kind] ?? { cs: kind, en: kind };
          return [
            sayDue(session, order, today),
            of === account ? '' : of,
            String(data['case'] ?? ''),
            say(session, what),
          ];
        });
        return table(
          session,
          [headDue, headFor, headCase, headWhat].map((text) => say(session, text)),
          shown,
        );
      });
      return ExitCode.done;
    });
  });
}

/** Colour alone would not tell everybody. */
function sayDue(session: Session, day: string, today: string): string {
  const said = sayDay(session, day);
  return day < today ? session.paint.red(say(session, outputTexts.overdue, { day: said })) : said;
}
