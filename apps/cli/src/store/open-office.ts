import { fileKeys } from '@koordinace/office/keys-file';
import { sqliteStore } from '@koordinace/store-sqlite';
import { type Clock, type IdSource, type Office, openOffice as openWith } from 'koordinace';
import { CliError } from '../cli-error.js';
import type { Session } from '../session.js';
import { checkStore } from './check-store.js';
import type { StorePaths } from './store-paths.js';
import { storeTrouble } from './store-trouble.js';

/** What may be different when an office is opened. */
export interface Opening {
  readonly head?: { readonly id: string; readonly name: string };
  readonly office?: string;
  readonly clock?: Clock;
  readonly ids?: IdSource;
}

/** Opens the office of a store file, which is made if there is none. */
export async function openOffice({ modules, io }: Session, paths: StorePaths, opening: Opening = {}): Promise<Office> {
  const store = sqliteStore(paths.store);
  try {
    const keys = fileKeys(paths.keys);
    return await openWith({ store, keys, modules, clock: io.clock, ...opening });
  } catch (error) {
    await store.close();
    throw error;
  }
}

/**
 * Works with the office of a store that exists, and closes it whatever happens.
 *
 * @throws CliError where the store is missing, foreign or broken
 */
export async function withOffice<T>(
  session: Session,
  paths: StorePaths,
  work: (office: Office) => Promise<T>,
): Promise<T> {
  try {
    checkStore(paths);
    await checkFounded(paths);
    const office = await openOffice(session, paths);
    try {
      return await work(office);
    } finally {
      await office.close();
    }
  } catch (error) {
    throw storeTrouble(error, paths);
  }
}

/** A store whose founding was cut short has nobody who could do anything in it. */
async function checkFounded({ store: path, shown }: StorePaths): Promise<void> {
  const store = sqliteStore(path);
  try {
    const begun = await store.readAll('office', { limit: 1 });
    if (begun.length === 0) throw new CliError('store-empty', { path: shown });
  } finally {
    await store.close();
  }
}
