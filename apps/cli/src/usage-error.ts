import type { CommanderError } from 'commander';
import { CliError } from './cli-error.js';
import type { ErrorCode } from './texts/error-texts.js';
import { typedName } from './typed-name.js';

const codes: Readonly<Record<string, ErrorCode>> = {
  'commander.unknownCommand': 'unknown-command',
  'commander.unknownOption': 'unknown-option',
  'commander.missingArgument': 'argument-missing',
  'commander.excessArguments': 'arguments-extra',
  'commander.missingMandatoryOptionValue': 'option-missing',
  'commander.optionMissingArgument': 'option-value-missing',
  'commander.help': 'command-missing',
};

/** What commander found wrong, in our own words: it speaks English only. */
export function usageError(error: CommanderError): CliError {
  const code = codes[error.code] ?? 'internal';
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  // In these two stands what somebody typed, in the others what we declared.
  const name = code === 'unknown-command' || code === 'unknown-option' ? typedName(quoted) : quoted;
  const near = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(error.message)?.[1]?.split(', ') ?? [];
  const params = { name, flags: name, near };
  if (near.length > 0 && code === 'unknown-command') return new CliError('unknown-command-near', params);
  if (near.length > 0 && code === 'unknown-option') return new CliError('unknown-option-near', params);
  return new CliError(code, params, { cause: error });
}
