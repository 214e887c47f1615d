import type { Store } from '@koordinace/store-port';
import type { Clock, IdSource } from './clock.js';
import type { FileCache } from './file-cache.js';
import type { Keys } from './keys.js';
import type { Registry } from './registry.js';
import type { Sealer } from './sealer.js';
import type { Turns } from './turns.js';

/** What every part of an open office works with. */
export interface Context {
  readonly office: string;
  readonly store: Store;
  readonly keys: Keys;
  readonly sealer: Sealer;
  readonly registry: Registry;
  readonly files: FileCache;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly turns: Turns;
}
