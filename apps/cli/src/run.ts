import type { Module } from '@koordinace/kernel';
import { CommanderError } from 'commander';
import { manualModules } from 'koordinace';
import { ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { languageOf } from './language.js';
import { createProgram } from './program.js';
import { errorLine, reportError } from './report-error.js';
import { beginSession } from './session.js';
import { usageError } from './usage-error.js';

/**
 * Runs the program with these arguments and says how it ended. Whatever goes wrong is said on the error output;
 * nothing is thrown.
 *
 * @example process.exitCode = await run(process.argv.slice(2), processIo());
 */
export async function run(
  argv: readonly string[],
  io: Io,
  modules: readonly Module[] = manualModules,
): Promise<ExitCode> {
  const lang = languageOf(argv);
  if (lang === undefined) {
    for (const each of ['cs', 'en'] as const) io.err(`${errorLine('language-unknown', each, {})}\n`);
    return ExitCode.input;
  }
  const session = beginSession(io, lang, argv.includes('--json'), modules);
  try {
    await createProgram(session).parseAsync(argv, { from: 'user' });
    return session.exit;
  } catch (error) {
    if (!(error instanceof CommanderError)) return reportError(session, error);
    // Help and version are no errors, but commander leaves by the same door.
    return error.exitCode === 0 ? ExitCode.done : reportError(session, usageError(error));
  }
}
