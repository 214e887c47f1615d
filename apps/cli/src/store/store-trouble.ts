import { KeysMissing } from '@koordinace/office';
import { StoreError } from '@koordinace/store-port';
import { CliError } from '../cli-error.js';
import type { ErrorCode } from '../texts/error-texts.js';
import type { StorePaths } from './store-paths.js';

/** SQLite's result codes, as far as a broken key file may give them. */
const keyTroubles: Readonly<Record<number, ErrorCode>> = {
  5: 'store-busy',
  6: 'store-busy',
  8: 'store-unreachable',
  10: 'store-unreachable',
  11: 'keys-damaged',
  13: 'store-full',
  14: 'store-unreachable',
  26: 'keys-damaged',
};

/** What a broken store or key file means for whoever uses it; any other error comes back as it is. */
export function storeTrouble(error: unknown, { shown }: StorePaths): unknown {
  if (error instanceof StoreError) return new CliError(error.code, { path: shown }, { cause: error });
  if (error instanceof KeysMissing) return new CliError('keys-foreign', { path: `${shown}.keys` }, { cause: error });
  if (!(error instanceof Error)) return error;
  // The store speaks in StoreErrors, so a bare error of the driver comes from the keys.
  if ('errcode' in error && typeof error.errcode === 'number') {
    const code = keyTroubles[error.errcode & 0xff];
    return code === undefined ? error : new CliError(code, { path: `${shown}.keys` }, { cause: error });
  }
  return error;
}
