import { sayPlace } from '@koordinace/kernel';
import type { Command } from 'commander';
import type { Desk, Office } from 'koordinace';
import { accountOf } from '../account-of.js';
import { clientName } from '../client-name.js';
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

type Listed = Awaited<ReturnType<typeof listed>>[number];

/** `case list` shows one's own cases, and those of the people for whom one stands in. */
export function addList(group: Command, session: Session): void {
  leaf<Options>(group, session, 'list', { options: [options.as, options.store] }, async (_, given) => {
    const account = accountOf(given.as);
    return withOffice(session, chosenStore(session, given.store), async (office) => {
      const cases = await listed(office.as(account));
      if (cases.length === 0) await ensureKnown(office, account);
      print(session, { cases }, () => asTable(session, office, account, cases));
      return ExitCode.done;
    });
  });
}

async function listed(desk: Desk) {
  const rows = await desk.list('cases');
  return Promise.all(
    rows.map(async ({ of, key, data }) => ({
      case: key,
      of,
      ...data,
      clientName: await clientName(desk, data['client']),
    })),
  );
}

function asTable(session: Session, office: Office, account: string, cases: readonly Listed[]): string {
  if (cases.length === 0) return say(session, outputTexts.noCases);
  const { headCase, headClient, headFor, headStands } = outputTexts;
  const rows = cases.map((one) => {
    const position = 'position' in one ? String(one.position) : '';
    return [
      one.case,
      one.clientName ?? ('client' in one ? String(one.client) : ''),
      one.of === account ? '' : one.of,
      sayPlace(office.texts, 'case', position, session.lang),
    ];
  });
  return table(
    session,
    [headCase, headClient, headFor, headStands].map((text) => say(session, text)),
    rows,
  );
}
