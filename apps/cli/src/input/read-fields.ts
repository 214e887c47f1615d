import { parseDocument, type YAMLParseError } from 'yaml';
import { CliError } from '../cli-error.js';
import type { ErrorCode } from '../texts/error-texts.js';

/** The fields of a command as they came in; what they may be is for the office to say. */
export type Fields = Readonly<Record<string, unknown>>;

const codes: Readonly<Record<string, ErrorCode>> = { TAB_AS_INDENT: 'input-tab', DUPLICATE_KEY: 'input-key-twice' };

/**
 * Reads fields from YAML. JSON is YAML too, so one reader does for both, and duplicate keys are noticed in both.
 *
 * @throws CliError with line and column, never with the text that stands there
 */
export function readFields(text: string, path: string, command: string): Fields {
  const value = readYaml(text, path);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new CliError('input-not-fields', { path });
  const { type = command, ...fields } = value as Record<string, unknown>;
  if (type !== command) throw new CliError('input-other-command', { command });
  return fields;
}

/**
 * Reads a value from YAML, or from JSON; `path` says in messages where it was written.
 *
 * @throws CliError with line and column, never with the text that stands there
 */
export function readYaml(text: string, path: string): unknown {
  const document = parseDocument(text, { uniqueKeys: true, prettyErrors: true, stringKeys: true });
  const [error] = document.errors;
  if (error !== undefined) throw malformed(error, text, path);
  return toValue(document, path);
}

function malformed(error: YAMLParseError, text: string, path: string): CliError {
  const { line = 1, col: column = 1 } = error.linePos?.[0] ?? {};
  // The reader reports some tabs as a broken structure; whoever wrote the line needs to hear of the tab.
  const indentedByTab = /^ *\t/.test(text.split('\n')[line - 1] ?? '');
  const code = codes[error.code] ?? (indentedByTab ? 'input-tab' : 'input-malformed');
  return new CliError(code, { path, line, column }, { cause: error });
}

function toValue(document: ReturnType<typeof parseDocument>, path: string): unknown {
  try {
    // References within references grow without end; nobody needs them here.
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new CliError('input-nested', { path }, { cause: error });
  }
}
