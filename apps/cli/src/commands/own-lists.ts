import { storyText } from '@koordinace/scenario';
import type { Command } from 'commander';
import { accountOf } from '../account-of.js';
import { ExitCode } from '../exit-code.js';
import { ensureKnown } from '../known-account.js';
import { leaf, options } from '../leaf.js';
import { print, type Session, say } from '../session.js';
import { recordLines } from '../show/record.js';
import { withOffice } from '../store/open-office.js';
import { chosenStore } from '../store/store-paths.js';
import type { commandTexts } from '../texts/command-texts.js';
import { outputTexts } from '../texts/output-texts.js';

interface Options {
  readonly as: string;
  readonly store?: string;
}

/** A command `… list` that shows some views as far as they are the reader's; each file once, whoever it was listed for. */
export const listOf =
  (text: keyof typeof commandTexts, views: readonly string[]) =>
  (group: Command, session: Session): void => {
    const shape = { options: [options.as, options.store], name: 'list' } as const;
    leaf<Options>(group, session, text, shape, async (_, given) => {
      const account = accountOf(given.as);
      return withOffice(session, chosenStore(session, given.store), async (office) => {
        const desk = office.as(account);
        const listed: [string, readonly object[]][] = [];
        for (const view of views) {
          const rows = await desk.list(view);
          listed.push([view, [...new Map(rows.map(({ key, data }) => [key, data])).values()]]);
        }
        const isEmpty = listed.every(([, rows]) => rows.length === 0);
        if (isEmpty) await ensureKnown(office, account);
        const shown = Object.fromEntries(listed);
        print(session, shown, () =>
          isEmpty
            ? say(session, outputTexts.nothingListed)
            : storyText(recordLines(session, shown), { width: session.io.columns ?? 100 }),
        );
        return ExitCode.done;
      });
    });
  };
