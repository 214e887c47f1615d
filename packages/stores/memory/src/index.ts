export { type MemoryBackend, memoryBackend, memoryStore } from './memory-store.js';
