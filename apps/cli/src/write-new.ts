import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CliError } from './cli-error.js';
import type { Session } from './session.js';

/** Who may read a file that is written: its owner alone, or whoever the computer lets. */
export type Readers = 'owner' | 'anybody';

const mode = { owner: 0o600, anybody: 0o666 } as const;

/** Writes a new file for `--out`; one that is there already is left alone. */
export function writeNew({ io }: Session, path: string, content: Uint8Array | string, readers: Readers): void {
  try {
    writeFileSync(resolve(io.cwd, path), content, { flag: 'wx', mode: mode[readers] });
  } catch (cause) {
    const exists = (cause as NodeJS.ErrnoException).code === 'EEXIST';
    throw new CliError(exists ? 'out-exists' : 'out-unwritable', { path }, { cause });
  }
}
