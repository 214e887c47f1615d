import { isBadInput } from '@koordinace/kernel';
import { accountOf } from './account-of.js';
import { CliError } from './cli-error.js';
import { ExitCode } from './exit-code.js';
import type { Fields } from './input/read-fields.js';
import { options } from './leaf.js';
import { reportBadInput } from './report-bad-input.js';
import { print, type Session } from './session.js';
import { showDecision } from './show/decision.js';
import { withOffice } from './store/open-office.js';
import { chosenStore } from './store/store-paths.js';

/** What somebody says who acts. */
export interface ActOptions {
  readonly as: string;
  readonly with?: string;
  readonly id?: string;
  readonly seen?: string;
  readonly store?: string;
}

/** The options of every act. */
export const actOptions = [
  options.as,
  { flag: '--with', text: 'with', place: 'file' },
  { flag: '--id', text: 'id', place: 'text' },
  { flag: '--seen', text: 'seen', place: 'number' },
  options.store,
] as const;

/** An act of somebody that may now be taken to the office. */
export type Act = (type: string, fields: Fields) => Promise<ExitCode>;

/**
 * Takes a command through the one door of the office and tells what came of it.
 *
 * @throws CliError where the options are bad, before any field is looked at
 */
export function acting(session: Session, given: ActOptions): Act {
  const account = accountOf(given.as);
  const doing = { ...idOf(given.id), ...seenOf(given.seen) };
  return (type, fields) =>
    withOffice(session, chosenStore(session, given.store), async (office) => {
      const decision = await office.as(account).do({ ...fields, type }, doing);
      if (decision.outcome === 'refused' && isBadInput(decision)) {
        return reportBadInput(session, office.explain(decision, session.lang), decision.because);
      }
      print(session, { ...decision, explained: office.explain(decision, session.lang) }, () =>
        showDecision(session, office, decision),
      );
      return decision.outcome === 'accepted' ? ExitCode.done : ExitCode.refused;
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
