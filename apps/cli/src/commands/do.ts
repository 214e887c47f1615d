import { isBadInput } from '@koordinace/kernel';
import type { Command } from 'commander';
import { accountOf } from '../account-of.js';
import { CliError } from '../cli-error.js';
import { ExitCode } from '../exit-code.js';
import { readFields } from '../input/read-fields.js';
import { readText } from '../input/read-text.js';
import { leaf, options } from '../leaf.js';
import { reportBadInput } from '../report-bad-input.js';
import { print, type Session } from '../session.js';
import { showDecision } from '../show/decision.js';
import { withOffice } from '../store/open-office.js';
import { chosenStore } from '../store/store-paths.js';

interface Options {
  readonly as: string;
  readonly with?: string;
  readonly id?: string;
  readonly seen?: string;
  readonly store?: string;
}

/** `do COMMAND --as WHO --with FILE` takes a command through the one door of the office. */
export function addDo(program: Command, session: Session): void {
  const shape = {
    takes: [{ place: 'command', text: 'command' }],
    options: [
      options.as,
      { flag: '--with', text: 'with', place: 'file' },
      { flag: '--id', text: 'id', place: 'text' },
      { flag: '--seen', text: 'seen', place: 'number' },
      options.store,
    ],
  } as const;
  leaf<Options>(program, session, 'do', shape, async ([type = ''], given) => {
    const account = accountOf(given.as);
    const doing = { ...idOf(given.id), ...seenOf(given.seen) };
    const fields = given.with === undefined ? {} : readFields(await readText(session.io, given.with), given.with, type);
    return withOffice(session, chosenStore(session, given.store), async (office) => {
      const decision = await office.as(account).do({ ...fields, type }, doing);
      if (decision.outcome === 'refused' && isBadInput(decision)) {
        return reportBadInput(session, office.explain(decision, session.lang), decision.because);
      }
      print(session, { ...decision, explained: office.explain(decision, session.lang) }, () =>
        showDecision(session, office, decision),
      );
      return decision.outcome === 'accepted' ? ExitCode.done : ExitCode.refused;
    });
  });
}

function idOf(id: string | undefined): { id?: string } {
  if (id === undefined) return {};
  if (!/^\S{1,128}$/.test(id)) throw new CliError('command-id-bad');
  return { id };
}

function seenOf(seen: string | undefined): { seen?: number } {
  if (seen === undefined) return {};
  if (!/^\d{1,9}$/.test(seen)) throw new CliError('seen-bad');
  return { seen: Number(seen) };
}
