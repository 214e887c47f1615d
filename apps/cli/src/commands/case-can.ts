import type { Command } from 'commander';
import type { Office, Possible } from 'koordinace';
import { accountOf } from '../account-of.js';
import { CliError } from '../cli-error.js';
import { ExitCode } from '../exit-code.js';
import { fileId } from '../file-id.js';
import { ensureKnown } from '../known-account.js';
import { leaf, options } from '../leaf.js';
import { print, type Session, say } from '../session.js';
import { byPossibility, reasonLines, ruleLines } from '../show/possible.js';
import { withOffice } from '../store/open-office.js';
import { chosenStore } from '../store/store-paths.js';
import { outputTexts } from '../texts/output-texts.js';

interface Options {
  readonly as: string;
  readonly store?: string;
}

/** `case can ID` shows what somebody may do with a file now, and what stands in the way of the rest. */
export function addCan(group: Command, session: Session): void {
  const shape = { takes: [{ place: 'case', text: 'file' }], options: [options.as, options.store] } as const;
  leaf<Options>(group, session, 'can', shape, async ([typed = ''], given) => {
    const { id } = fileId(typed);
    const account = accountOf(given.as);
    return withOffice(session, chosenStore(session, given.store), async (office) => {
      const can = byPossibility(await possibleWith(office, account, id));
      print(session, { id, can }, () => can.map((one) => showPossible(session, office, one)).join('\n'));
      return ExitCode.done;
    });
  });
}

/**
 * What somebody may do with a file.
 *
 * @throws CliError where the file or the account does not exist
 */
export async function possibleWith(office: Office, account: string, id: string): Promise<readonly Possible[]> {
  const can = await office.as(account).can(id);
  if (can.length === 0) throw new CliError('file-unknown', { id });
  const nobody = can.every((one) => one.now === 'no' && one.because.every(({ kind }) => kind === 'who'));
  if (nobody) await ensureKnown(office, account);
  return can;
}

function showPossible(session: Session, office: Office, one: Possible): string {
  const { paint } = session;
  const color = { yes: paint.green, if: paint.yellow, no: paint.dim }[one.now];
  const title = office.texts.commands[one.type]?.title;
  const named = title === undefined ? one.type : `${say(session, title)} (${one.type})`;
  const head = color(`${say(session, outputTexts[one.now])}: ${named}`);
  if (one.now === 'yes') return head;
  const lines = one.now === 'if' ? ruleLines(session, one.rules) : reasonLines(session, office, one.because);
  return [head, ...lines].join('\n');
}
