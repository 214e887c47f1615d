import { createReadStream, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { CliError } from '../cli-error.js';
import type { Io } from '../io.js';

/** More than anybody writes by hand, and little enough to be parsed in no time. */
export const maxInputBytes = 1_000_000;

/**
 * Reads a text (vstupní soubor); `-` stands for what was piped in. Stops reading as soon as it is too much.
 *
 * @throws CliError which says what is wrong with the file
 */
export async function readText(io: Io, path: string): Promise<string> {
  if (path !== '-') checkFile(io, path);
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const piece of path === '-' ? io.stdin() : createReadStream(resolve(io.cwd, path))) {
      bytes += piece.length;
      if (bytes > maxInputBytes) throw tooBig(path);
      pieces.push(piece);
    }
  } catch (error) {
    throw error instanceof CliError ? error : new CliError('input-unreadable', { path }, { cause: error });
  }
  const text = decode(Buffer.concat(pieces), path);
  if (text.trim() === '') throw new CliError('input-empty', { path });
  return text;
}

const tooBig = (path: string) => new CliError('input-too-big', { path, max: maxInputBytes / 1000 });

/** Says what a path is before anything is read of it. */
export function checkFile(io: Io, path: string): void {
  const found = statSync(resolve(io.cwd, path), { throwIfNoEntry: false });
  if (found === undefined) throw new CliError('input-missing', { path });
  if (found.isDirectory()) throw new CliError('input-is-folder', { path });
  if (found.size > maxInputBytes) throw tooBig(path);
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    // Leaves out a byte order mark, which Windows editors like to put there.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new CliError('input-not-text', { path }, { cause: error });
  }
}
