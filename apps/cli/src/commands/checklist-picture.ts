import { checklistOverTime, runsOfRecords } from '@koordinace/pictures';
import type { Command } from 'commander';
import { accountOf } from '../account-of.js';
import { ensureKnown } from '../known-account.js';
import { leaf, options } from '../leaf.js';
import { showPicture } from '../pictures/show-picture.js';
import type { Session } from '../session.js';
import { withOffice } from '../store/open-office.js';
import { chosenStore } from '../store/store-paths.js';
import { runsOf } from './checklist-list.js';

interface Options {
  readonly as: string;
  readonly store?: string;
  readonly out?: string;
}

const shape = {
  options: [{ flag: '--out', text: 'pictureOut', place: 'file' }, options.as, options.store],
  name: 'picture',
} as const;

/** `checklist picture` draws all closed runs over time, by area and item, or tells them in words without `--out` (CHK-3). */
export function addChecklistPicture(group: Command, session: Session): void {
  leaf<Options>(group, session, 'checklistPicture', shape, async (_, given) => {
    const account = accountOf(given.as);
    return withOffice(session, chosenStore(session, given.store), async (office) => {
      const runs = await runsOf(office.as(account));
      if (runs.length === 0) await ensureKnown(office, account);
      return showPicture(session, checklistOverTime(runsOfRecords(runs), { lang: session.lang }), given.out);
    });
  });
}
