import { resolve } from 'node:path';
import type { Session } from '../session.js';

/** Where an office is kept: the file of its store and, apart from it, the file of its keys. */
export interface StorePaths {
  /** As it was written, for messages. */
  readonly shown: string;
  readonly store: string;
  readonly keys: string;
}

/** The files of a store; the key file lies beside it. */
export function storePaths({ io }: Session, path: string): StorePaths {
  const store = resolve(io.cwd, path);
  return { shown: path, store, keys: `${store}.keys` };
}

/** The store that a command works with: what the option says, else the environment, else the usual name. */
export const chosenStore = (session: Session, option: string | undefined): StorePaths =>
  storePaths(session, option ?? (session.io.env['KOORDINACE_STORE'] || 'koordinace.sqlite'));
