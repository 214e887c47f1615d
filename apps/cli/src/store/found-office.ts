import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import type { Office } from 'koordinace';
import { CliError } from '../cli-error.js';
import type { Session } from '../session.js';
import type { ErrorCode } from '../texts/error-texts.js';
import { type Opening, openOffice } from './open-office.js';
import type { StorePaths } from './store-paths.js';
import { storeTrouble } from './store-trouble.js';

const troubles: Readonly<Record<string, ErrorCode>> = {
  EEXIST: 'store-exists',
  EISDIR: 'store-exists',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  ENOSPC: 'store-full',
  EDQUOT: 'store-full',
};

/** The files that belong to a store; SQLite keeps two more beside it while it is open. */
const filesOf = ({ store, keys }: StorePaths) => [store, `${store}-wal`, `${store}-shm`, keys, `${keys}-journal`];

/**
 * Founds an office in new files (založení úřadu). Existing files are never touched; when the founding fails, what
 * it made is removed again.
 *
 * @throws CliError where the files exist or cannot be made
 */
export async function foundOffice(session: Session, paths: StorePaths, opening: Opening): Promise<Office> {
  claim(paths);
  try {
    return await openOffice(session, paths, opening);
  } catch (error) {
    removeStore(paths);
    throw storeTrouble(error, paths);
  }
}

/** Removes the files of a store. */
export function removeStore(paths: StorePaths): void {
  for (const file of filesOf(paths)) rmSync(file, { force: true });
}

/** Makes both files, empty, unless there is one already. The system sees to it that only one of two callers succeeds. */
function claim(paths: StorePaths): void {
  const { store, keys, shown } = paths;
  const leftover = filesOf(paths).find((file) => existsSync(file));
  if (leftover !== undefined) throw new CliError('store-exists', { path: shown + leftover.slice(store.length) });
  make(store, shown);
  try {
    make(keys, `${shown}.keys`);
  } catch (error) {
    rmSync(store, { force: true });
    throw error;
  }
}

function make(file: string, shown: string): void {
  try {
    // For the owner only: whoever reads the keys reads everything.
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new CliError(troubles[code] ?? 'path-closed', { path: shown }, { cause: error });
  }
}
