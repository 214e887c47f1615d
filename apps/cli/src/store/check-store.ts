import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { CliError } from '../cli-error.js';
import type { StorePaths } from './store-paths.js';

/** What every SQLite file begins with. */
const magic = 'SQLite format 3\0';

/**
 * Looks at the files of a store before anything opens them, since opening would make what is missing: a new empty
 * store in the place of a mistyped one, or worse, new keys in the place of lost ones.
 *
 * @throws CliError which says what is wrong with the path
 */
export function checkStore(paths: StorePaths): void {
  const { shown, store, keys } = paths;
  const found = statSync(store, { throwIfNoEntry: false });
  if (found === undefined) throw new CliError('store-missing', { path: shown });
  checkOurs(paths);
  if (found.size === 0 && !existsSync(`${store}-wal`)) throw new CliError('store-empty', { path: shown });
  const keyFile = statSync(keys, { throwIfNoEntry: false });
  if (keyFile === undefined) throw new CliError('keys-missing', { path: `${shown}.keys` });
  if (keyFile.size === 0) throw new CliError('keys-damaged', { path: `${shown}.keys` });
}

/**
 * Makes sure that what exists is a file that may be a store.
 *
 * @throws CliError
 */
export function checkOurs({ shown, store }: StorePaths): void {
  const { size, isFolder } = lookAt(store);
  if (isFolder) throw new CliError('store-is-folder', { path: shown });
  // A store that was cut short, even within its first bytes, is not foreign but damaged.
  if (!startOf(store, shown).startsWith(magic.slice(0, size))) throw new CliError('store-foreign', { path: shown });
}

function lookAt(path: string): { readonly size: number; readonly isFolder: boolean } {
  const found = statSync(path);
  return { size: found.size, isFolder: found.isDirectory() };
}

function startOf(path: string, shown: string): string {
  const start = Buffer.alloc(magic.length);
  try {
    const file = openSync(path, 'r');
    try {
      return start.toString('latin1', 0, readSync(file, start, 0, start.length, 0));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new CliError('store-unreachable', { path: shown }, { cause: error });
  }
}
