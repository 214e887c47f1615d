import { writeFileSync } from 'node:fs';
import { CliError } from './cli-error.js';

/** Writes a new file that only its owner reads; one that is there already is left alone. */
export function writeNew(path: string, bytes: Uint8Array | string, shown: string): void {
  try {
    writeFileSync(path, bytes, { flag: 'wx', mode: 0o600 });
  } catch (cause) {
    const exists = (cause as NodeJS.ErrnoException).code === 'EEXIST';
    throw new CliError(exists ? 'out-exists' : 'out-unwritable', { path: shown }, { cause });
  }
}
