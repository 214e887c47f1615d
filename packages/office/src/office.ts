import {
  AccountId,
  type Decision,
  explain,
  type Given,
  type Lang,
  type Module,
  type Refused,
  type Texts,
} from '@koordinace/kernel';
import type { Store } from '@koordinace/store-port';
import type { AuditEntry, Audited } from './audit.js';
import { type Clock, type IdSource, randomIds, systemClock } from './clock.js';
import type { Context } from './context.js';
import { act, type DoOptions } from './door.js';
import { FileCache } from './file-cache.js';
import { type Keys, KeysMissing, memoryKeys } from './keys.js';
import { type ListOptions, type ListRow, list } from './listing.js';
import type { ReadOptions } from './opening.js';
import { type Possible, possible, rolesTowards } from './possible.js';
import { type Reading, read } from './reading.js';
import { type Registry, registryOf } from './registry.js';
import { openSealer, type Sealer } from './sealer.js';
import { type Found, search } from './searching.js';
import { type Raised, sweep } from './sweep.js';
import { Turns } from './turns.js';
import { system } from './who.js';

const nobody = '';

/** What an office is opened with. */
export interface OfficeOptions {
  readonly store: Store;
  readonly modules: readonly Module[];
  /** Where the keys are; in memory if not said, and then sealed data cannot be read after the process ends. */
  readonly keys?: Keys;
  /** Which office of the store it is. */
  readonly office?: string;
  readonly clock?: Clock;
  readonly ids?: IdSource;
  /** What the office itself does when it has no facts yet, for example name its head. */
  readonly founding?: readonly Given[];
}

/** What a person can do at the office. */
export interface Desk {
  /** Does something: the one door for every change. */
  do(given: Given, options?: DoOptions): Promise<Decision>;
  /** In which roles one acts towards a file, or the office; nobody has none. */
  roles(id?: string): Promise<readonly string[]>;
  /** What may be done now with a file, or with the office. */
  can(id?: string): Promise<readonly Possible[]>;
  /** Reads a file as far as it is open to the reader. */
  read(id: string, options?: ReadOptions): Promise<Reading>;
  /** One's own rows of a view. */
  list(view: string, options?: ListOptions): Promise<readonly ListRow[]>;
  /** How many rows of a view are one's own: never more than are listed. */
  count(view: string, options?: ListOptions): Promise<number>;
  /**
   * A keyed token of something that a pseudonym stands for: nobody without the office's keys gets from it to the person, and no
   * token by which people are found can be had here (CON-9).
   */
  pseudonymToken(about: string): string;
  /** Finds files by what is typed, such as a person's name; only what one may read. */
  search(typed: string, options?: ReadOptions): Promise<readonly Found[]>;
}

/** An open office (úřad). */
export interface Office {
  /** The desk of a person. Who they are has been verified by whoever calls. */
  as(account: string): Desk;
  /** Announces deadlines that have passed, each once. */
  sweep(): Promise<readonly Raised[]>;
  /** A decision, or a refused reading, in sentences. */
  explain(decision: Decision | Refused, lang: Lang): string;
  /** The log of acts and readings, of one file or of all. */
  audit(subject?: string): Promise<readonly Audited[]>;
  readonly registry: Registry;
  readonly texts: Texts;
  close(): Promise<void>;
}

/**
 * Opens an office over a store, with the modules that it is to know.
 *
 * @example
 * const office = await openOffice({ store: memoryStore(), modules: [people, practice, casework] });
 */
export async function openOffice(options: OfficeOptions): Promise<Office> {
  const { store, office = 'office', keys = memoryKeys(), clock = systemClock, ids = randomIds } = options;
  const registry = registryOf(options.modules);
  const begun = (await store.readAll(office, { limit: 1 })).length > 0;
  const sealer = await openSealer(keys, office, begun);
  await checkKeys(store, office, sealer);
  const files = new FileCache(registry, store, office, sealer.sign);
  const context: Context = { office, store, keys, sealer, registry, files, clock, ids, turns: new Turns() };
  if (!begun) await found(context, options.founding ?? []);
  return {
    registry,
    texts: registry.texts,
    as(account) {
      // Whoever signs in as the office itself, or under a name that no account can have, is nobody.
      const by = account !== system && AccountId.safeParse(account).success ? account : nobody;
      return {
        do: (given, doing) => act(context, by, given, doing),
        roles: (id) => rolesTowards(context, by, id),
        can: (id) => possible(context, by, id),
        read: (id, reading) => read(context, by, id, reading),
        list: (view, listing) => list(context, by, view, listing),
        count: async (view, listing) => (await list(context, by, view, listing)).length,
        pseudonymToken: (about) => sealer.token(`pseudonym:${about}`),
        search: (typed, options) => search(context, by, typed, options),
      };
    },
    sweep: () => sweep(context),
    explain: (decision, lang) => explain(decision, lang, registry.texts),
    async audit(subject) {
      const rows = await store.audit(office, subject === undefined ? {} : { subject });
      return rows.map(({ at, by, subject, body }) => ({ at, by, subject, ...(JSON.parse(body) as AuditEntry) }));
    },
    async close() {
      await store.close();
      await keys.close();
    },
  };
}

/** With other keys than those under which the office began, nothing of it could be read, and worse, it could be written. */
async function checkKeys(store: Store, office: string, sealer: Sealer): Promise<void> {
  const row = {
    view: 'office',
    partition: 'keys',
    key: 'fingerprint',
    order: '',
    data: JSON.stringify(sealer.token('fingerprint')),
  };
  const known = await store.row(office, row.view, row.partition, row.key);
  if (known === undefined) await store.append(office, { streams: [], rows: [{ change: 'put', ...row }], audit: [] });
  else if (known.data !== row.data) throw new KeysMissing('these are the keys of another office');
}

async function found(context: Context, founding: readonly Given[]): Promise<void> {
  for (const [at, given] of founding.entries()) {
    const decision = await act(context, system, given, at === 0 ? { seen: 0 } : {});
    if (decision.outcome === 'accepted') continue;
    // Somebody else opened it at the same moment: then it has been founded.
    if (decision.because.some(({ kind }) => kind === 'conflict')) return;
    throw new Error(`the office could not be founded:\n${explain(decision, 'en', context.registry.texts)}`);
  }
}
