import type { EmergencyRow } from '@koordinace/consent';
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
import { outputTexts } from '../texts/output-texts.js';

interface Options {
  readonly as: string;
  readonly store?: string;
}

/** `emergency list` shows the declared emergencies to a head of department (CON-6). */
export function addEmergencyList(group: Command, session: Session): void {
  const shape = { options: [options.as, options.store], name: 'list' } as const;
  leaf<Options>(group, session, 'emergencyList', shape, async (_, given) => {
    const account = accountOf(given.as);
    return withOffice(session, chosenStore(session, given.store), async (office) => {
      const rows = await office.as(account).list('emergencies');
      const emergencies = rows.map(({ data }) => data as unknown as EmergencyRow);
      if (emergencies.length === 0) await ensureKnown(office, account);
      print(session, { emergencies }, () =>
        emergencies.length === 0
          ? say(session, outputTexts.noEmergencies)
          : storyText(recordLines(session, { emergencies }), { width: session.io.columns ?? 100 }),
      );
      return ExitCode.done;
    });
  });
}
