import { fill, type Lang, type Params } from '@koordinace/kernel';
import { CliError } from './cli-error.js';
import type { ExitCode } from './exit-code.js';
import type { Session } from './session.js';
import { type ErrorCode, errorTexts } from './texts/error-texts.js';
import { standardInput } from './texts/input-error-texts.js';

/** An error as one line: what is wrong, and what to do. */
export function errorLine(code: ErrorCode, lang: Lang, params: Params): string {
  const { why, way } = errorTexts[code];
  const shown = params['path'] === '-' ? { ...params, path: standardInput[lang] } : params;
  return `${fill(why, lang, shown)} → ${fill(way, lang, shown)}`;
}

/** Says an error on the error output, and how the run ends by it. Nothing is said of an unexpected error but that it was. */
export function reportError({ io, lang, json }: Session, thrown: unknown): ExitCode {
  const error = thrown instanceof CliError ? thrown : new CliError('internal', {}, { cause: thrown });
  const { code, params } = error;
  const { exit } = errorTexts[code];
  const message = errorLine(code, lang, params);
  io.err(json ? `${JSON.stringify({ error: { code, exit, message, params } }, null, 2)}\n` : `${message}\n`);
  if (io.env['KOORDINACE_DEBUG'] === '1') io.err(`${details(error)}\n`);
  return exit;
}

/** Where it happened, for developers, down to the first cause. */
function details(error: Error): string {
  const stack = error.stack ?? String(error);
  return error.cause instanceof Error ? `${stack}\n← ${details(error.cause)}` : stack;
}
