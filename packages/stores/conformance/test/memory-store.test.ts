import { describeStore } from '@koordinace/store-conformance';
import { memoryBackend } from '@koordinace/store-memory';
import { describe, it } from 'vitest';

const fresh = async () => {
  const backend = memoryBackend();
  return { open: async () => backend.open() };
};

describeStore('memoryStore', { fresh }, { describe, it });
