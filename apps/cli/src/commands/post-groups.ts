import type { TargetGroupRow } from '@koordinace/practice';
import type { Command } from 'commander';
import { accountOf } from '../account-of.js';
import { ExitCode } from '../exit-code.js';
import { ensureKnown } from '../known-account.js';
import { leaf, options } from '../leaf.js';
import { print, type Session, say } from '../session.js';
import { table } from '../show/table.js';
import { withOffice } from '../store/open-office.js';
import { chosenStore } from '../store/store-paths.js';
import { outputTexts } from '../texts/output-texts.js';

interface Options {
  readonly as: string;
  readonly store?: string;
}

/** `post groups` shows which coordinator has which target group, those without one first (STF-8). */
export function addPostGroups(group: Command, session: Session): void {
  const shape = { options: [options.as, options.store], name: 'groups' } as const;
  leaf<Options>(group, session, 'postGroups', shape, async (_, given) => {
    const account = accountOf(given.as);
    return withOffice(session, chosenStore(session, given.store), async (office) => {
      const rows = await office.as(account).list('targetGroups');
      // Whoever is head and coordinator gets each row twice.
      const groups = [...new Map(rows.map(({ key, data }) => [key, data as unknown as TargetGroupRow])).values()];
      if (groups.length === 0) await ensureKnown(office, account);
      const { headGroup, headWho, nobodysGroup, noGroups } = outputTexts;
      print(session, { groups }, () =>
        groups.length === 0
          ? say(session, noGroups)
          : table(
              session,
              [headGroup, headWho].map((head) => say(session, head)),
              groups.map((one) => [
                one.group,
                one.coordinators.join(', ') || session.paint.yellow(say(session, nobodysGroup)),
              ]),
            ),
      );
      return ExitCode.done;
    });
  });
}
