/* For tools that fold files themselves: benches, checks, and whoever rebuilds what is derived. */
export { foldRows, readSnapshot, snapshotEvery, snapshotRow, snapshotView } from './file-cache.js';
export { openSealer } from './sealer.js';
