import type { Command } from 'commander';
import type { Office, Possible } from 'koordinace';
import { accountOf } from '../account-of.js';
import { CliError } from '../cli-error.js';
import { commandNames } from '../completion/known-values.js';
import { ExitCode } from '../exit-code.js';
import { fileId } from '../file-id.js';
import { findNamed } from '../find-named.js';
import { leaf, options } from '../leaf.js';
import { print, type Session, say } from '../session.js';
import { ruleLines } from '../show/possible.js';
import { withOffice } from '../store/open-office.js';
import { chosenStore } from '../store/store-paths.js';
import { outputTexts } from '../texts/output-texts.js';
import { possibleWith } from './case-can.js';

interface Options {
  readonly as: string;
  readonly store?: string;
}

/** `case why COMMAND ID` says why a command is not possible now and what would make it so. Nothing is done. */
export function addWhy(group: Command, session: Session): void {
  const takes = [
    { place: 'command', text: 'command', values: commandNames },
    { place: 'case', text: 'file' },
  ] as const;
  leaf<Options>(
    group,
    session,
    'why',
    { takes, options: [options.as, options.store] },
    async ([name = '', typed = ''], given) => {
      const { id, kind } = fileId(typed);
      const account = accountOf(given.as);
      return withOffice(session, chosenStore(session, given.store), async (office) => {
        const { type } = findNamed(office.registry.commands, name, 'commands');
        const possible = (await possibleWith(office, account, id)).find((one) => one.type === type);
        if (possible === undefined) throw new CliError('not-of-this-file', { command: type, kind });
        const explained = explain(session, office, possible);
        print(session, { id, ...possible, explained }, () => explained);
        return ExitCode.done;
      });
    },
  );
}

function explain(session: Session, office: Office, possible: Possible): string {
  switch (possible.now) {
    case 'yes':
      return say(session, outputTexts.nowPossible);
    case 'if':
      return [say(session, outputTexts.nowDepends), ...ruleLines(session, possible.rules)].join('\n');
    case 'no':
      return office.explain({ outcome: 'refused', command: possible.type, because: possible.because }, session.lang);
    default:
      return possible satisfies never;
  }
}
