import type { Because } from '@koordinace/kernel';
import { ExitCode } from './exit-code.js';
import type { Session } from './session.js';

/** Says on the error output what the office found wrong with the input, field by field. */
export function reportBadInput({ io, json }: Session, message: string, because: readonly Because[]): ExitCode {
  const error = { code: 'bad-input', exit: ExitCode.input, message, because };
  io.err(json ? `${JSON.stringify({ error }, null, 2)}\n` : `${message}\n`);
  return ExitCode.input;
}
