import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreError, type StoreErrorCode } from '@koordinace/store-port';

/** SQLite's primary result codes, the low byte of an error's `errcode`. */
const CODES: Readonly<Record<number, StoreErrorCode>> = {
  3: 'store-unreachable', // PERM
  5: 'store-busy', // BUSY
  6: 'store-busy', // LOCKED
  8: 'store-unreachable', // READONLY
  10: 'store-unreachable', // IOERR
  11: 'store-damaged', // CORRUPT
  13: 'store-full', // FULL
  14: 'store-unreachable', // CANTOPEN
  15: 'store-busy', // PROTOCOL
  23: 'store-unreachable', // AUTH
  24: 'store-damaged', // FORMAT
  26: 'store-damaged', // NOTADB
};
const IO_ERROR = 10;
/** Extended codes of IOERR by which the file itself is at fault: SHORT_READ, DATA, CORRUPTFS. */
const FILE_AT_FAULT: readonly number[] = [522, 8202, 8458];

const SENTENCES: Readonly<Record<StoreErrorCode, string>> = {
  'store-newer': 'was written by a newer version of the software',
  'store-damaged': 'is not a store, or was cut or altered',
  'store-full': 'has no room left on its disk',
  'store-busy': 'is held by another process for too long',
  'store-unreachable': 'may not be opened, read or written here',
  'store-closed': 'was closed before this call',
};

/** The StoreError that says what an error of the driver means; any other error comes back as it is. */
export function storeErrorFrom(error: unknown, path: string): unknown {
  const code = meaning(error, path);
  return code === undefined ? error : new StoreError(code, `the file \`${path}\` ${SENTENCES[code]}`, { cause: error });
}

/** Whether the driver says that another process holds the file. */
export function isBusy(error: unknown): boolean {
  return CODES[(resultCode(error) ?? 0) & 0xff] === 'store-busy';
}

function resultCode(error: unknown): number | undefined {
  // When a rollback fails too, what went wrong first is what is wrong.
  if (error instanceof AggregateError) return resultCode(error.errors[0]);
  if (!(error instanceof Error) || !('errcode' in error)) return undefined;
  return typeof error.errcode === 'number' ? error.errcode : undefined;
}

function meaning(error: unknown, path: string): StoreErrorCode | undefined {
  // From node:fs, when the header of the file is looked at.
  if (error instanceof Error && 'syscall' in error) return 'store-unreachable';
  const result = resultCode(error);
  if (result === undefined) return undefined;
  if (FILE_AT_FAULT.includes(result)) return 'store-damaged';
  const primary = result & 0xff;
  return primary === IO_ERROR && isDiskFull(path) ? 'store-full' : CODES[primary];
}

/** On a full disk SQLite reports a failed growth of its shared memory or a failed sync as IOERR, not as FULL. */
function isDiskFull(path: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(dirname(path));
    return bavail * bsize < 64 * 1024;
  } catch {
    // The folder is gone or unreadable: then "full" is not what is wrong, and IOERR is reported as such.
    return false;
  }
}
