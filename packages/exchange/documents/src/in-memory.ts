import { configure } from '@zip.js/zip.js';

/** Everything on the thread of the caller: there are no web workers in Node, and nothing is written to a disk. */
export const inMemory = (): void => configure({ useWebWorkers: false });
