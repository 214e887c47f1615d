import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describeStore } from '@koordinace/store-conformance';
import { sqliteStore } from '@koordinace/store-sqlite';
import { describe, it } from 'vitest';
import { newFolder } from './folder.js';

const fresh = async () => {
  const path = newFolder();
  return {
    open: async () => sqliteStore(join(path, 'office.db')),
    discard: async () => rmSync(path, { recursive: true }),
  };
};

describeStore('sqliteStore', { fresh }, { describe, it });
