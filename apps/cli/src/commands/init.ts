import type { Command } from 'commander';
import { ExitCode } from '../exit-code.js';
import { checkedAccount, headAccount } from '../head-account.js';
import { leaf } from '../leaf.js';
import { print, type Session, say } from '../session.js';
import { foundOffice } from '../store/found-office.js';
import { storePaths } from '../store/store-paths.js';
import { outputTexts } from '../texts/output-texts.js';

interface Options {
  readonly head: string;
  readonly account?: string;
}

/** `init PATH --head NAME` founds an office in a new file; its keys are put beside it. */
export function addInit(program: Command, session: Session): void {
  const shape = {
    takes: [{ place: 'path', text: 'newStore' }],
    options: [
      { flag: '--head', text: 'head', place: 'name', required: true },
      { flag: '--account', text: 'account', place: 'who' },
    ],
  } as const;
  leaf<Options>(program, session, 'init', shape, async ([path = ''], { head: name, account }) => {
    const head = { id: account === undefined ? headAccount(name) : checkedAccount(account), name };
    const paths = storePaths(session, path);
    const office = await foundOffice(session, paths, { head });
    await office.close();
    print(session, { store: paths.store, keys: paths.keys, head: head.id }, () =>
      say(session, outputTexts.founded, { store: path, keys: `${path}.keys`, head: head.id }),
    );
    return ExitCode.done;
  });
}
