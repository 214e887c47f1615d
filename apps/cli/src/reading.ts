import { Purpose } from '@koordinace/consent';
import { isBadInput } from '@koordinace/kernel';
import type { Desk, Office, Reading } from 'koordinace';
import { accountOf } from './account-of.js';
import { CliError } from './cli-error.js';
import { ExitCode } from './exit-code.js';
import { fileId } from './file-id.js';
import { options } from './leaf.js';
import { reportBadInput } from './report-bad-input.js';
import { print, type Session, say } from './session.js';
import { reasonLines } from './show/possible.js';
import { withOffice } from './store/open-office.js';
import { chosenStore } from './store/store-paths.js';
import { outputTexts } from './texts/output-texts.js';

/** What somebody says who reads a file. */
export interface ReadingOptions {
  readonly as: string;
  readonly purpose?: string;
  readonly reason?: string;
  readonly store?: string;
}

/** How a command that reads a file is written. */
export const readingShape = {
  takes: [{ place: 'case', text: 'file' }],
  options: [options.as, options.purpose, options.reason, options.store],
} as const;

export type Read = Extract<Reading, { outcome: 'read' }>;

/** A reading that was permitted, and where it was done. */
export interface Opened {
  readonly office: Office;
  readonly desk: Desk;
  readonly reading: Read;
  readonly id: string;
}

/** Shows something; how it ended, where it may end otherwise than well. */
type Show<O> = (opened: Opened, given: O) => ExitCode | undefined | void | Promise<ExitCode | undefined | void>;

/** Reads a case as far as it is open to the reader and shows something of it; another kind of file is no case. */
export const showingCase =
  <O extends ReadingOptions>(session: Session, show: Show<O>) =>
  (typed: readonly string[], given: O): Promise<ExitCode> => {
    if (fileId(typed[0] ?? '').kind !== 'case') throw new CliError('case-id-bad');
    return showing(session, show)(typed, given);
  };

/** Reads a file as far as it is open to the reader and shows something of it; otherwise says why not. */
export function showing<O extends ReadingOptions>(session: Session, show: Show<O>) {
  return async ([typed = '']: readonly string[], given: O): Promise<ExitCode> =>
    showFile(session, show)(fileId(typed).id, given);
}

/** Reads the office's own record and shows something of it; otherwise says why not. */
export const showingOffice = <O extends ReadingOptions>(session: Session, given: O, show: Show<O>): Promise<ExitCode> =>
  showFile(session, show)('office', given);

function showFile<O extends ReadingOptions>(session: Session, show: Show<O>) {
  return async (id: string, given: O): Promise<ExitCode> => {
    const account = accountOf(given.as);
    const { purpose, reason } = given;
    const saying = { ...(purpose !== undefined && { purpose }), ...(reason !== undefined && { reason }) };
    return withOffice(session, chosenStore(session, given.store), async (office) => {
      const desk = office.as(account);
      const reading = await desk.read(id, saying);
      if (reading.outcome === 'read') {
        return (await show({ office, desk, reading, id }, given)) ?? ExitCode.done;
      }
      const explained = whyNot(session, office, reading);
      if (isBadInput(reading)) return reportBadInput(session, explained, reading.because);
      print(session, { ...reading, explained }, () => explained);
      return ExitCode.refused;
    });
  };
}

type NotRead = Extract<Reading, { outcome: 'refused' }>;

/** Why a record is not open, and which purposes there are where one has to be named. */
function whyNot(session: Session, office: Office, reading: NotRead): string {
  const reasons = reasonLines(session, office, reading.because);
  const asksPurpose = reading.because.some((one) => one.kind === 'input' && one.field === 'purpose');
  const purposes = Purpose.codes.map((code) => `${code} (${Purpose.say(code, session.lang)})`);
  const help = asksPurpose ? [say(session, outputTexts.purposes, { purposes })] : [];
  return [say(session, outputTexts.notRead), ...reasons, ...help].join('\n');
}
